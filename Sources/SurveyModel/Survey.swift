/// A questionnaire: what was asked, of whom, and how exports name it.
package struct Survey: Equatable, Sendable {
  package var id: SurveyID
  package var version: Int
  package var title: LocalizedText
  package var group: GroupAssignment
  /// Items in the questionnaire's order.
  package var items: [Item]
  package var export: ExportDescription
  package var privacy: PrivacyNotice?

  package init(
    id: SurveyID, version: Int = 1, title: LocalizedText, group: GroupAssignment, items: [Item],
    export: ExportDescription = ExportDescription(), privacy: PrivacyNotice? = nil
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.group = group
    self.items = items
    self.export = export
    self.privacy = privacy
  }

  /// The item of an id.
  package func item(_ id: ItemID) -> Item? { items.first { $0.id == id } }
}

/// How a response's beneficiary group is known.
package enum GroupAssignment: Equatable, Sendable {
  case fixed(GroupID)
  /// A column whose cells name the group; the group's id and names count besides the values.
  case column(ColumnName, values: [GroupID: [String]])
}

/// What an export of the survey looks like, as far as it can't be seen from the export.
package struct ExportDescription: Equatable, Sendable {
  /// Patterns with `*` and `?` on the file's name; empty: by its headings.
  package var filePatterns: [String] = []
  package var encoding: String?
  package var delimiter: String?
  /// Columns whose cells together are the response key; empty: the tool's own, else the content.
  package var keyColumns: [ColumnName] = []
  package var submitted: SubmissionColumn?
  package var dimensions: [DimensionID: DimensionSource] = [:]
  package var period: PeriodSource?
  /// Headings that are never stored.
  package var drop: [String] = []
  package var gone: GonePolicy = .keep
  /// The sheet of a workbook that holds the answers; nil: the only one with a table.
  package var sheet: String?
  /// The columns of a table with a row for each answer; nil: each row is a response.
  package var long: LongTableColumns?
  /// The columns of a table of counts, in which each row is a question; nil: it holds answers.
  package var counts: CountColumns?

  package init() {}
}

/// The headings under which a column may stand, such as one for each language or wave; the first
/// that an export has counts.
package struct ColumnName: Hashable, Sendable, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, CustomStringConvertible
{
  /// At least one heading.
  package var headings: [String]

  /// Creates the name of a column from its headings, the one to look for first in front.
  package init(_ headings: [String]) { self.headings = headings }
  /// Creates the name of a column that has one heading.
  package init(stringLiteral heading: String) { headings = [heading] }
  /// Creates the name of a column from the headings of a literal.
  package init(arrayLiteral headings: String...) { self.headings = headings }

  /// All headings in one line.
  package var description: String { headings.joined(separator: " / ") }
}

/// The columns of a table that has a row for each answer, by their headings.
package struct LongTableColumns: Equatable, Sendable {
  /// The columns whose cells together tell responses apart; at least one.
  package var response: [ColumnName]
  /// The column that says which item a row answers.
  package var item: ColumnName
  /// The column of the answers.
  package var value: ColumnName

  package init(response: [ColumnName], item: ColumnName, value: ColumnName) {
    self.response = response
    self.item = item
    self.value = value
  }
}

/// The columns of a table that says how often each option was chosen, by their headings.
package struct CountColumns: Equatable, Sendable {
  /// The column that says which item a row counts the answers to.
  package var item: ColumnName
  /// The column of each option's count, by the option's code.
  package var options: [OptionCode: ColumnName]

  package init(item: ColumnName, options: [OptionCode: ColumnName]) {
    self.item = item
    self.options = options
  }
}

/// The column that says when a response was handed in.
package struct SubmissionColumn: Equatable, Sendable {
  package var column: ColumnName
  /// Patterns such as `dd/MM/yyyy HH:mm:ss`, the first that fits a cell counting; empty: one order
  /// inferred for the whole column.
  package var formats: [String]

  package init(column: ColumnName, formats: [String] = []) {
    self.column = column
    self.formats = formats
  }
}

/// Where a response's value of a dimension comes from.
package enum DimensionSource: Equatable, Sendable {
  case column(ColumnName)
  case constant(DimensionValueID)
}

/// Where a response's period comes from, when not from its submission time, folder or flag.
package enum PeriodSource: Equatable, Sendable {
  /// A column whose cells name the period; the period's id counts besides the values.
  case column(ColumnName, values: [PeriodID: [String]])
  case constant(PeriodID)
}

/// What happens to a response that a later full export no longer holds.
package enum GonePolicy: String, CaseIterable, Sendable {
  case keep
  case retract
}

/// What people were told about their data.
package struct PrivacyNotice: Equatable, Sendable {
  package var purpose: LocalizedText
  /// Months after which responses are to be destroyed.
  package var retentionMonths: Int?
  /// The reference of the declaration to the data protection authority.
  package var reference: String?

  package init(purpose: LocalizedText, retentionMonths: Int? = nil, reference: String? = nil) {
    self.purpose = purpose
    self.retentionMonths = retentionMonths
    self.reference = reference
  }
}
