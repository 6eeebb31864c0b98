#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The logarithm to base 2.
func binaryLogarithm(_ x: Double) -> Double { log2(x) }

/// The angle whose sine is `x`.
func arcsine(_ x: Double) -> Double { asin(x) }

/// The exponential function.
func exponential(_ x: Double) -> Double { exp(x) }
