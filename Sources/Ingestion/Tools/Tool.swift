/// What Rida knows of one survey tool: how its exports are told from others', which columns are its
/// own, and what its cells mean.
struct Tool: Sendable {
  /// A stable name for programs, such as `google-forms`.
  let id: String
  /// A name for people, such as `Google Forms`.
  let name: String
  /// The tool's own columns by role, each in the languages of its interface.
  let ownHeadings: ToolHeadings
  /// The headings of a table, its first row first, where they take up several rows and only this
  /// tool writes them so; nil otherwise.
  var headingRows: @Sendable ([[String]]) -> CombinedHeadings? = { _ in nil }
  /// Whether the tool wrote an export, by the columns found and what the head shows besides.
  let wrote: @Sendable (ToolHead) -> Bool
  /// Says how the tool wrote an export of its own.
  let describe: @Sendable (ToolHead, inout ToolConventions) -> Void

  /// How the tool wrote this export, or nil where another tool wrote it.
  func conventions(of head: ExportHead) -> ToolConventions? {
    let found = ToolHead(head, ownHeadings)
    guard wrote(found) else { return nil }
    var conventions = ToolConventions(id: id, name: name)
    conventions.columnNames = head.columnNames
    describe(found, &conventions)
    return conventions
  }
}

/// An export's head with the columns that would be one tool's own.
struct ToolHead: Sendable {
  let head: ExportHead
  /// For each heading the normalised texts under which a tool may know it.
  let forms: [[String]]
  /// The first column of each role.
  let columns: [String: Int]

  init(_ head: ExportHead, _ headings: ToolHeadings) {
    self.head = head
    forms = head.headings.indices.map { headings.forms(of: $0, in: head) }
    columns = headings.columns(in: forms)
  }

  /// The first column of a role.
  subscript(_ role: String) -> Int? { columns[role] }

  /// Whether all roles have columns.
  func has(_ roles: String...) -> Bool { roles.allSatisfy { columns[$0] != nil } }

  /// The columns of some roles, those that are there.
  func positions(_ roles: String...) -> [Int] { roles.compactMap { columns[$0] } }

  /// All columns of the tool's own.
  var all: Set<Int> { Set(columns.values) }

  /// The columns known under a text that fits.
  func columns(where fits: (String) -> Bool) -> Set<Int> {
    Set(forms.indices.filter { forms[$0].contains(where: fits) })
  }

  /// The tool's own columns that stand together up to a given one: a question may have the same title
  /// as one of them.
  func together(upTo last: Int) -> Set<Int> {
    var columns = all.filter { $0 <= last }
    var next = last + 1
    while all.contains(next) {
      columns.insert(next)
      next += 1
    }
    return columns
  }
}
