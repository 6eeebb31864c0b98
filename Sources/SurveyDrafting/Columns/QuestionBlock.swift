import SurveyModel

/// Columns that stand side by side and have their question in common: the rows of a matrix, the
/// options of a question, or its ranks.
struct QuestionBlock {
  /// At least two.
  var columns: [Int]

  /// Finds all blocks among the columns that are free.
  static func blocks(_ texts: [QuestionText], isFree: (Int) -> Bool) -> [QuestionBlock] {
    var blocks: [QuestionBlock] = []
    var current: [Int] = []
    for column in texts.indices where isFree(column) {
      if let last = current.last, last != column - 1 || !texts[column].goesOn(with: texts[last]) {
        blocks.append(QuestionBlock(columns: current))
        current = []
      }
      if texts[column].row != nil { current.append(column) }
    }
    blocks.append(QuestionBlock(columns: current))
    return blocks.filter { $0.columns.count > 1 }
  }
}

extension QuestionText {
  /// Whether it is another row or option of the same question.
  func goesOn(with other: QuestionText) -> Bool {
    row != nil && other.row != nil && stem == other.stem
      && codeParts?.stem == other.codeParts?.stem
  }
}
