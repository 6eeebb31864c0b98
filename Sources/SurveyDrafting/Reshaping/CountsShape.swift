package import Findings
package import Ingestion
import SurveyLoading
import SurveyModel

/// The columns of a table that seems to have a row for each question and counts its answers.
struct CountsShape: Equatable {
  private(set) var item = 0
  /// The columns of counts, in their order.
  private(set) var counts: [Int] = []
  /// What the counts are of.
  private(set) var options = Options.headings

  /// By what the columns of counts are told apart.
  enum Options: Equatable {
    /// Numbers behind the same words, the first of which is this one.
    case numbers(from: Int)
    /// Labels of a built-in scale.
    case builtIn(ScaleID)
    /// Other labels.
    case headings
  }

  /// Finds them in an export's first records; nil where they don't look so.
  init?(_ head: ExportHead) {
    let rows = head.samples.map { $0.map { ($0 ?? "").trimmed } }
      .filter { $0.count == head.headings.count }
    guard rows.count >= 2, let item = Self.itemColumn(head.headings, rows) else { return nil }
    let whole = head.headings.indices.filter { column in
      column != item && !head.headings[column].contains("%") && Self.isWhole(rows, column)
    }
    self.item = item
    if let run = Self.numberedRun(head.headings, whole) {
      (counts, options) = (run.columns, .numbers(from: run.first))
    } else if let fit = Self.builtInLabels(head, whole) {
      (counts, options) = (fit.columns, .builtIn(fit.scale))
    } else if let summed = Self.summedRun(rows, whole) {
      (counts, options) = (summed, .headings)
    } else {
      return nil
    }
    guard !Self.areShares(rows, counts) else { return nil }
  }

  /// The column whose heading names questions, each row one.
  private static func itemColumn(_ headings: [String], _ rows: [[String]]) -> Int? {
    headings.indices.first { column in
      ShapeHeading.namesItem(headings[column])
        && rows.allSatisfy { !$0[column].isEmpty && wholeNumber($0[column]) == nil }
    }
  }

  /// Whether most cells are counts; where small ones are hidden, others may stand among them.
  private static func isWhole(_ rows: [[String]], _ column: Int) -> Bool {
    rows.count { plainCount($0[column]) != nil } * 10 >= rows.count * 8
  }

  /// A whole number as a table of counts is read, thousands set apart by spaces; nil for others.
  private static func plainCount(_ text: String) -> Int? {
    let digits = normalised(text).filter { $0 != " " }
    return digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
  }

  /// The longest run of headings that count up by one behind the same words, two at least.
  private static func numberedRun(
    _ headings: [String], _ columns: [Int]
  ) -> (columns: [Int], first: Int)? {
    var best: (columns: [Int], first: Int) = ([], 0)
    var run: (columns: [Int], first: Int, stem: String) = ([], 0, "")
    for column in columns {
      let name = normalised(headings[column])
      let digits = String(name.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
      guard let number = Int(digits) else { continue }
      let stem = String(name.dropLast(digits.count))
      let goesOn =
        run.columns.last == column - 1 && run.stem == stem
        && run.first + run.columns.count == number
      run = goesOn ? (run.columns + [column], run.first, stem) : ([column], number, stem)
      if run.columns.count > best.columns.count { best = (run.columns, run.first) }
    }
    return best.columns.count >= 2 && best.first <= 1 ? best : nil
  }

  /// The columns whose headings are labels of the built-in scale that has most of them.
  private static func builtInLabels(
    _ head: ExportHead, _ columns: [Int]
  ) -> (columns: [Int], scale: ScaleID)? {
    let tool = head.conventions
    let fits = BuiltInScales.all.map { scale in
      let probe = ScaleProbe(scale, tool: tool)
      var chosen: Set<Int> = []
      let columns = columns.filter { column in
        let answer = probe.answer(head.headings[column])
        return answer.isOption && chosen.insert(Int(answer.rawValue)).inserted
      }
      return (columns: columns, scale: scale)
    }
    let full = fits.filter { $0.columns.count * 5 >= $0.scale.options.count * 4 }
    let best = full.max { ($0.columns.count, $1.scale.id) < ($1.columns.count, $0.scale.id) }
    return best.flatMap { $0.columns.count >= 2 ? ($0.columns, $0.scale.id) : nil }
  }

  /// The run of columns, two at least, whose sum stands in another column of every row.
  private static func summedRun(_ rows: [[String]], _ columns: [Int]) -> [Int]? {
    let values = rows.map { row in row.map(plainCount) }
    let known = values.filter { row in columns.allSatisfy { row[$0] != nil } }
    guard known.count >= 2 else { return nil }
    for length in stride(from: columns.count - 1, through: 2, by: -1) {
      for start in 0...(columns.count - length) {
        let run = Array(columns[start..<(start + length)])
        guard let first = run.first, let last = run.last, last - first == length - 1 else {
          continue
        }
        let sums = known.map { row in run.reduce(0) { $0 + (row[$1] ?? 0) } }
        let isTotalled = columns.contains { column in
          !run.contains(column) && zip(known, sums).allSatisfy { $0[column] == $1 }
        }
        if isTotalled, sums.contains(where: { $0 > 1 }) { return run }
      }
    }
    return nil
  }

  /// Whether every row comes to a hundred: shares, written as whole numbers.
  private static func areShares(_ rows: [[String]], _ columns: [Int]) -> Bool {
    rows.allSatisfy { row in
      (99...101).contains(columns.reduce(0) { $0 + (plainCount(row[$1]) ?? 0) })
    }
  }
}

/// Whether a definition can be drafted of an export although something stops its being read as it is.
///
/// - Parameters:
///   - stop: The finding that stops it.
///   - head: The export's head.
/// - Returns: Whether the draft declares what the finding asks for.
package func draftSettles(_ stop: Finding, of head: ExportHead) -> Bool {
  stop.kind == .countsTable && CountsShape(head) != nil
}
