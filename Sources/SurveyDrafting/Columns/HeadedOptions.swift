import SurveyModel

/// Columns whose headings are the options of a question that no heading names, and whose cells
/// repeat their heading: `Library` under `Library`, as Typeform writes several answers.
struct HeadedOptions {
  /// Neighbouring columns, none of which has the heading of another one.
  var columns: [Int]

  /// Finds the runs of such columns; a column without answers goes with others where its heading
  /// is an option elsewhere.
  static func runs(
    _ headings: [String], _ profiles: [ColumnProfile], isFree: (Int) -> Bool
  ) -> [HeadedOptions] {
    let names = headings.map { normalised($0) }
    let options = Set(
      names.indices.filter { column in
        isFree(column) && repeatsHeading(names[column], profiles[column])
      }.map { names[$0] })
    var runs: [HeadedOptions] = []
    var current: [Int] = []
    for column in names.indices {
      let isOption =
        isFree(column) && options.contains(names[column])
        && (profiles[column].filled == 0 || repeatsHeading(names[column], profiles[column]))
      if !isOption || current.contains(where: { names[$0] == names[column] }) {
        runs.append(HeadedOptions(columns: current))
        current = []
      }
      if isOption { current.append(column) }
    }
    runs.append(HeadedOptions(columns: current))
    return runs.filter { $0.columns.count > 1 }
  }

  private static func repeatsHeading(_ name: String, _ profile: ColumnProfile) -> Bool {
    profile.filled > 0 && profile.isWhole && !name.isEmpty
      && profile.texts.allSatisfy { normalised($0) == name }
  }
}
