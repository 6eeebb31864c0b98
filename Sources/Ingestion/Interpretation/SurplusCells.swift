package import CSVReading
import SurveyModel

/// Tells whether empty cells too many at the end of a record change nothing.
///
/// A separator too many may stand anywhere: the cells behind it have moved then, and the last one is
/// empty because nobody filled it. So each gap in front of a filled cell is a place where it may stand,
/// unless the cells behind it mean nothing, or can't have come from where they would have stood.
struct SurplusCells {
  private let headingCount: Int
  /// Whether what stands in a column counts: answers, keys, times, what parts responses.
  private let counts: [Bool]
  private let isComment: [Bool]
  /// What tells answers of the columns that hold one answer on a scale.
  private let readers: [Int: ScaleReader]

  init(_ plan: ReadingPlan) {
    headingCount = plan.headings.count
    var isComment = Array(repeating: false, count: headingCount)
    var readers: [Int: ScaleReader] = [:]
    var scales = ScaleReaders(plan.tool)
    for source in plan.sources {
      guard case .single(let column) = source.columns else { continue }
      isComment[column] = source.commentPosition != nil
      readers[column] = source.item.scale.map { scales.reader(of: $0) }
    }
    self.isComment = isComment
    self.readers = readers
    counts = plan.uses.indices.map { column in
      !isComment[column] && plan.uses[column].contains { $0 != .metadata && $0 != .dropped }
    }
  }

  /// Whether a record with more cells than headings can be read as if it had as many.
  func changeNothing(in record: CSVRecord) -> Bool {
    guard let gaps = record.gaps(within: headingCount) else { return false }
    guard let first = gaps.first, let last = gaps.last else { return true }
    let isMoot = (first..<headingCount).allSatisfy { column in
      !counts[column] && (!isComment[column] || record.isBlank(column))
    }
    return isMoot || fits(record, from: first, movedBy: 0) && !mayHaveMoved(record, behind: last)
  }

  /// Whether the cells behind a gap may belong one column further to the left.
  private func mayHaveMoved(_ record: CSVRecord, behind gap: Int) -> Bool {
    record.fieldCount != headingCount + 1 || fits(record, from: gap, movedBy: 1)
  }

  private func fits(_ record: CSVRecord, from first: Int, movedBy distance: Int) -> Bool {
    (first..<headingCount).allSatisfy { column in
      readers[column].map { $0.answer(record.text(of: column + distance)) != .unreadable } ?? true
    }
  }
}

extension CSVRecord {
  /// Whether all cells that a record has more than there are headings are empty and stand at its end
  /// for sure: no cell in front of a filled one was left out.
  func endsInEmptyCells(beyond headingCount: Int) -> Bool {
    gaps(within: headingCount)?.isEmpty ?? false
  }

  /// The cells for which nothing was written though cells behind them are filled; nil where there are
  /// too few cells, or filled ones without a heading.
  fileprivate func gaps(within headingCount: Int) -> [Int]? {
    Ingestion.gaps(
      headings: headingCount, cells: fieldCount, isBlank: { isBlank($0) }, isNull: { isNull($0) })
  }
}

extension TextRecord {
  /// Whether all cells that a record has more than there are headings are empty and stand at its end
  /// for sure, whatever the columns mean.
  package func endsInEmptyCells(beyond headingCount: Int) -> Bool {
    gaps(
      headings: headingCount, cells: fields.count,
      isBlank: { trimmedText(fields[$0]).isEmpty }, isNull: { isNull[$0] })?.isEmpty ?? false
  }
}

private func gaps(
  headings: Int, cells: Int, isBlank: (Int) -> Bool, isNull: (Int) -> Bool
) -> [Int]? {
  guard cells > headings, (headings..<cells).allSatisfy(isBlank) else { return nil }
  let filled = (0..<headings).last { !isBlank($0) } ?? 0
  return (0..<filled).filter(isNull)
}
