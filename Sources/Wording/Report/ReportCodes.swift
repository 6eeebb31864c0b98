package import SurveyModel

/// What the stable codes of figures, findings and rules mean in words; nil for an unknown code.
package protocol ReportCodes: Sendable {
  /// An objective's status: `met`, `not-met`, `cannot-tell`, `not-measured`, `withheld`.
  func status(_ code: String) -> String?
  /// A change in a word or two: `better`, `worse`, `no-clear-change`, `not-comparable`, `not-defined`.
  func verdict(_ code: String) -> String?
  /// Why a figure doesn't exist.
  func undefined(_ code: String) -> String?
  /// By which rule a figure is kept back.
  func withholding(_ code: String) -> String?
  /// Why a series breaks.
  func seriesBreak(_ code: String) -> String?
  /// Why records are set aside.
  func setAside(_ code: String) -> String?
  /// What was noticed in an export.
  func finding(_ code: String) -> String?
  /// A measure's name, as a column heading.
  func measureName(_ measure: Measure) -> String
  /// How a measure is computed, in plain words with the field's term.
  func method(of measure: Measure) -> String?
}
