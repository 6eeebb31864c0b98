/// The counts, none negative, that have the same totals of some groups as given ones.
///
/// The simplex method with Bland's rule, from a corner reached from the given counts.
struct CountPolytope {
  private static let tolerance = 1e-9
  /// By how much a bound may miss a whole number by rounding.
  private static let slack = 1e-6

  private let width: Int
  /// Per row the coefficients of all counts, its own is 1 and 0 in other rows; then the right side.
  private var rows: [[Double]] = []
  /// Per row the count that it gives in terms of those that are 0.
  private var basis: [Int] = []

  init(counts: [Int], groups: [Set<Int>]) {
    width = counts.count
    for group in groups {
      insert((0..<width).map { group.contains($0) ? 1 : 0 })
    }
    moveToCorner(from: counts.map(Double.init))
  }

  /// The least that a count can be.
  mutating func least(_ place: Int) -> Int {
    while let row = basis.firstIndex(of: place) {
      guard
        let entering = (0..<width).first(where: { isFree($0) && rows[row][$0] > Self.tolerance })
      else { return Int((rows[row][width] - Self.slack).rounded(.up)) }
      // The row itself limits the step, so there is always one that leaves.
      guard let leaving = leavingRow(entering) else { return 0 }
      pivot(row: leaving, column: entering)
    }
    return 0
  }

  /// The most that a count can be; nothing where there is no limit.
  mutating func greatest(_ place: Int) -> Int? {
    if !basis.contains(place) {
      guard let leaving = leavingRow(place) else { return nil }
      pivot(row: leaving, column: place)
    }
    while let row = basis.firstIndex(of: place),
      let entering = (0..<width).first(where: { isFree($0) && rows[row][$0] < -Self.tolerance })
    {
      guard let leaving = leavingRow(entering) else { return nil }
      pivot(row: leaving, column: entering)
    }
    guard let row = basis.firstIndex(of: place) else { return nil }
    return Int((rows[row][width] + Self.slack).rounded(.down))
  }

  private func isFree(_ place: Int) -> Bool { !basis.contains(place) }

  /// Adds an equation unless it follows from those before; its right side comes later.
  private mutating func insert(_ coefficients: [Double]) {
    var row = coefficients + [0]
    for (other, place) in zip(rows, basis) where row[place] != 0 {
      let factor = row[place]
      for column in 0...width { row[column] -= factor * other[column] }
    }
    guard let place = (0..<width).first(where: { abs(row[$0]) > Self.tolerance }) else { return }
    rows.append(row)
    basis.append(place)
    pivot(row: rows.count - 1, column: place)
  }

  /// Lowers free counts to 0, one after the other, letting go of those that reach 0 before.
  private mutating func moveToCorner(from counts: [Double]) {
    var counts = counts
    for place in 0..<width where isFree(place) && counts[place] > 0 {
      var step = counts[place]
      var blocking: Int?
      for (row, owner) in basis.enumerated() where rows[row][place] < -Self.tolerance {
        let limit = counts[owner] / -rows[row][place]
        if limit < step { (step, blocking) = (limit, row) }
      }
      counts[place] -= step
      for (row, owner) in basis.enumerated() {
        counts[owner] = max(0, counts[owner] + rows[row][place] * step)
      }
      guard let blocking else { continue }
      counts[basis[blocking]] = 0
      pivot(row: blocking, column: place)
    }
    for row in rows.indices { rows[row][width] = counts[basis[row]] }
  }

  /// The row whose count reaches 0 first as a free one grows; of several, that of the first count.
  private func leavingRow(_ entering: Int) -> Int? {
    var best: (row: Int, ratio: Double)?
    for row in rows.indices where rows[row][entering] > Self.tolerance {
      let ratio = rows[row][width] / rows[row][entering]
      let isTie = best.map { abs(ratio - $0.ratio) <= Self.tolerance } ?? false
      if let best, isTie ? basis[row] > basis[best.row] : ratio > best.ratio { continue }
      best = (row, ratio)
    }
    return best?.row
  }

  private mutating func pivot(row: Int, column: Int) {
    let divisor = rows[row][column]
    for place in 0...width { rows[row][place] /= divisor }
    for other in rows.indices where other != row {
      let factor = rows[other][column]
      guard factor != 0 else { continue }
      for place in 0...width { rows[other][place] -= factor * rows[row][place] }
      rows[other][column] = 0
    }
    basis[row] = column
  }
}
