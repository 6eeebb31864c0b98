import CNumerics

/// The standard normal distribution.
enum Normal {
  static func quantile(_ probability: Double) -> Double? {
    finite(rida_normal_quantile(probability))
  }

  /// The probability of a value at least as far from 0, on either side.
  static func twoSidedProbability(_ z: Double) -> Double? { finite(2 * rida_normal_upper(abs(z))) }

  /// How many standard deviations on either side hold the central share.
  static func halfWidth(confidence: Double) -> Double? { quantile(upperProbability(confidence)) }
}

/// Student's t distribution.
struct StudentT {
  var degreesOfFreedom: Double

  func quantile(_ probability: Double) -> Double? {
    finite(rida_t_quantile(probability, degreesOfFreedom))
  }

  /// The probability of a value at least as far from 0, on either side.
  func twoSidedProbability(_ t: Double) -> Double? {
    finite(2 * rida_t_upper(abs(t), degreesOfFreedom))
  }

  /// How many standard errors on either side hold the central share.
  func halfWidth(confidence: Double) -> Double? { quantile(upperProbability(confidence)) }
}

/// The chi-squared distribution.
struct ChiSquared {
  var degreesOfFreedom: Double

  /// The probability of a value at least as large.
  func upperProbability(_ x: Double) -> Double? {
    finite(rida_chi_squared_upper(x, degreesOfFreedom))
  }
}

/// Fisher's F distribution.
struct FisherF {
  var numerator: Double
  var denominator: Double

  func quantile(_ probability: Double) -> Double? {
    finite(rida_f_quantile(probability, numerator, denominator))
  }

  /// The probability of a value at least as large.
  func upperProbability(_ x: Double) -> Double? {
    finite(rida_f_upper(x, numerator, denominator))
  }
}

/// The beta distribution.
struct Beta {
  var a: Double
  var b: Double

  func quantile(_ probability: Double) -> Double? {
    finite(rida_beta_quantile(probability, a, b))
  }
}

/// The binomial distribution.
struct Binomial {
  var trials: Int
  var share: Double

  /// The probability of exactly so many successes.
  func probability(_ successes: Int) -> Double? {
    finite(rida_binomial_pdf(Double(successes), Double(trials), share))
  }

  /// The probability of so many successes or fewer.
  func lowerProbability(_ successes: Int) -> Double? {
    finite(rida_binomial_cdf(Double(successes), Double(trials), share))
  }
}

/// The gamma function of `x`, divided by that of `x + delta`, without overflow.
func gammaRatio(_ x: Double, plus delta: Double) -> Double? { finite(rida_gamma_ratio(x, delta)) }

private func upperProbability(_ confidence: Double) -> Double { 1 - (1 - confidence) / 2 }

/// Turns what C++ says for "no such value" into `nil`.
private func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
