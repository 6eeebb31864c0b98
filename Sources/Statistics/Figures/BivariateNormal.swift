import CNumerics

/// Two standard normal variables of a given correlation, strictly between −1 and 1.
struct BivariateNormal {
  /// Up to here the integral below is precise to 1e-15 (Genz 2004).
  private static let strongCorrelation = 0.925

  let correlation: Double
  /// The points of the integral over the correlation's angle, with their weights.
  private let nodes: [(sine: Double, weight: Double)]

  init(correlation: Double) {
    self.correlation = correlation
    guard abs(correlation) < Self.strongCorrelation else {
      nodes = []
      return
    }
    let angle = arcsine(correlation)
    nodes = GaussLegendre.nodes.map { node in
      (sine(angle * (node.place + 1) / 2), node.weight * angle / (4 * Double.pi))
    }
  }

  /// The probability that both lie below their bounds.
  func probability(below x: Double, _ y: Double) -> Double {
    excess(below: x, y) + rida_normal_cdf(x) * rida_normal_cdf(y)
  }

  /// By how much the probability that both lie below exceeds that of independent variables.
  ///
  /// Plackett's integral of the density over the correlation (1954), or Owen's T where that is strong.
  func excess(below x: Double, _ y: Double) -> Double {
    guard !nodes.isEmpty else {
      return owens(x, y) - rida_normal_cdf(x) * rida_normal_cdf(y)
    }
    let halfSquares = (x * x + y * y) / 2
    var sum = 0.0
    for node in nodes {
      let exponent = (node.sine * x * y - halfSquares) / (1 - node.sine * node.sine)
      sum += node.weight * exponential(exponent)
    }
    return sum
  }

  /// The density at a point.
  func density(_ x: Double, _ y: Double) -> Double {
    let rest = (1 - correlation) * (1 + correlation)
    let exponent = -(x * x + y * y - 2 * correlation * x * y) / (2 * rest)
    return exponential(exponent) / (2 * Double.pi * rest.squareRoot())
  }

  /// ½Φ(x) + ½Φ(y) − T(x, ·) − T(y, ·), less ½ where the bounds lie on either side of 0 (Owen 1956).
  private func owens(_ x: Double, _ y: Double) -> Double {
    if x == 0, y == 0 { return 0.25 + arcsine(correlation) / (2 * Double.pi) }
    let root = ((1 - correlation) * (1 + correlation)).squareRoot()
    let sameSide = x * y > 0 || (x * y == 0 && x + y >= 0)
    return (rida_normal_cdf(x) + rida_normal_cdf(y)) / 2 - owensT(x, y, root) - owensT(y, x, root)
      - (sameSide ? 0 : 0.5)
  }

  private func owensT(_ bound: Double, _ other: Double, _ root: Double) -> Double {
    // T(0, ±∞) = ±¼.
    if bound == 0 { return other < 0 ? -0.25 : 0.25 }
    return rida_owens_t(bound, (other - correlation * bound) / (bound * root))
  }
}

/// The twenty points of Gauss and Legendre between −1 and 1.
private enum GaussLegendre {
  static let nodes: [(place: Double, weight: Double)] = positiveNodes.flatMap { node in
    [(-node.place, node.weight), node]
  }

  private static let positiveNodes: [(place: Double, weight: Double)] = [
    (0.993128599185094924786, 0.017614007139152118312),
    (0.963971927277913791268, 0.040601429800386941331),
    (0.912234428251325905868, 0.062672048334109063570),
    (0.839116971822218823395, 0.083276741576704748725),
    (0.746331906460150792614, 0.101930119817240435037),
    (0.636053680726515025453, 0.118194531961518417312),
    (0.510867001950827098004, 0.131688638449176626898),
    (0.373706088715419560673, 0.142096109318382051329),
    (0.227785851141645078080, 0.149172986472603746788),
    (0.076526521133497333755, 0.152753387130725850698),
  ]
}
