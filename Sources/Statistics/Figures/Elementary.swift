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

/// The natural logarithm.
func naturalLogarithm(_ x: Double) -> Double { log(x) }

/// The natural logarithm of 1 + `x`, precise for small x.
func naturalLogarithm(onePlus x: Double) -> Double { log1p(x) }

/// The sine of an angle.
func sine(_ x: Double) -> Double { sin(x) }

/// The exponential function less 1, precise for small x.
func exponentialMinusOne(_ x: Double) -> Double { expm1(x) }
