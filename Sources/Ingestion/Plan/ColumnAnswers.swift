package import SurveyModel

/// What one column of an export answers.
package enum ColumnAnswer: Hashable, Sendable {
  /// The answer to an item as a whole.
  case whole(ItemID)
  /// Whether one option of an item was chosen.
  case option(ItemID, OptionCode)
  /// The options of a ranking, of which the item is the first: all in their order, or one rank's.
  case ranked(ItemID)
}

/// How an export's columns are understood by a survey, whatever else may be wrong with it.
package struct ColumnAnswers: Equatable, Sendable {
  /// What each column answers, nil where it answers nothing.
  package let answers: [ColumnAnswer?]
  /// The columns that make a response the same in the next export; nil where only its content does.
  package let key: [Int]?
  /// Columns that the definition says are never stored.
  package let dropped: Set<Int>

  /// Understands the columns of an export by the first survey of definitions; nil where it is another's.
  package init?(of head: ExportHead, by definitions: Definitions) {
    let tool = recognisedConventions(of: head)
    let forms = head.headings.indices.map { column in
      HeadingForms(head.headings[column], otherNames: tool.columnNames[column] ?? [])
    }
    let request = PlanRequest(definitions: definitions, survey: definitions.surveys.first?.id)
    guard case .chosen(let fit) = chooseSurvey(for: head, forms: forms, tool: tool, request) else {
      return nil
    }
    var builder = PlanBuilder(head: head, forms: forms, tool: tool, fit: fit, request: request)
    let plan = builder.makePlan()
    answers = fit.matches.map { $0?.answer(fit.survey.items) }
    if case .columns(let columns) = plan.key, !columns.isEmpty { key = columns } else { key = nil }
    dropped = Set(plan.uses.indices.filter { plan.uses[$0].contains(.dropped) })
  }
}

extension ItemMatch {
  fileprivate func answer(_ items: [Item]) -> ColumnAnswer {
    let item = items[item]
    if rank != nil { return .ranked(item.id) }
    let options = item.kind.columnOptions
    guard let option, options.indices.contains(option) else { return .whole(item.id) }
    return .option(item.id, options[option].code)
  }
}

/// A heading as a person reads it, and what it is put together of.
package struct HeadingParts: Equatable, Sendable {
  /// The heading without the code in front.
  package let text: String
  /// What stands in brackets or behind a dash at the end.
  package let row: String?
  /// What stands before the row; the text where there is none.
  package let stem: String

  /// Takes a heading apart.
  package init(_ heading: String) { self.init(heading, hasCode: HeadingForms(heading).code != nil) }

  /// Takes a heading apart of which it is known whether a code stands in front.
  init(_ heading: String, hasCode: Bool) {
    let whole = readableHeading(heading)
    text = hasCode ? Self.withoutCode(whole) : whole
    (stem, row) = HeadingForms.stemAndRow(text)
  }

  private static func withoutCode(_ whole: String) -> String {
    let end =
      whole.hasPrefix("(")
      ? whole.firstIndex(of: ")").map { whole.index(after: $0) }
      : whole.firstRange(of: ". ")?.upperBound
    guard let end else { return whole }
    return trimmedText(String(whole[end...]))
  }
}

/// How a definition names columns: by their headings, with a number where several have the same.
///
/// - Parameter headings: An export's headings.
/// - Returns: A name for each of them.
package func columnNames(_ headings: [String]) -> [String] {
  let repeated = RepeatedHeadings(headings.map { HeadingForms($0) })
  return headings.enumerated().map { column, heading in
    repeated.written(readableHeading(heading), of: column)
  }
}

/// Whether two texts say the same in a heading.
package func isSameHeading(_ one: String, _ other: String) -> Bool {
  headingText(one) == headingText(other)
}
