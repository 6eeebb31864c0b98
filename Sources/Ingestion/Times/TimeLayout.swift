/// How the cells of a time column are written.
package enum TimeLayout: Equatable, Sendable {
  /// As the definition declares; the first pattern that fits a cell counts.
  case declared([TimePattern])
  /// In any of the known forms; where the year stands last, the day or the month comes first, or
  /// no such cell was met and none is read.
  case known(dayFirst: Bool?)
  /// Only the whole column can say whether the day or the month comes first.
  case undecided
}
