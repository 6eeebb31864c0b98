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

/// (1 + x) ln(1 + x) − x, without cancellation for small x; 1 for −1 and below.
func relativeDivergence(_ x: Double) -> Double {
  if x <= -1 { return 1 }
  guard abs(x) < 0.1 else { return (1 + x) * naturalLogarithm(onePlus: x) - x }
  var power = -x
  var sum = 0.0
  for k in 2...18 {
    power *= -x
    sum += power / Double(k * (k - 1))
  }
  return sum
}

/// The nearest floating-point number, quick where the integer fits an `Int`.
func nearestDouble(_ integer: Int128) -> Double {
  let low = Int(truncatingIfNeeded: integer)
  return Int128(low) == integer ? Double(low) : Double(integer)
}
