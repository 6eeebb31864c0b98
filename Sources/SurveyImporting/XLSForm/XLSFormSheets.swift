import SurveyModel

/// The sheets of an XLSForm: rows of cells by their headings.
struct XLSFormSheets {
  /// A row: cells by the headings of their columns, empty ones left out.
  typealias Row = [String: String]

  private(set) var survey: [Row] = []
  private(set) var choices: [Row] = []
  private(set) var settings: [Row] = []

  /// Finds the sheets in tables: one each, or several below each other in one table.
  ///
  /// A sheet begins with its headings, above which its name may stand; where names stand in the
  /// first column, its rows begin in the second.
  init(_ tables: [DefinitionTable]) {
    for table in tables { read(table.rows) }
  }

  private mutating func read(_ rows: [[String]]) {
    var headings: (sheet: Sheet, names: [String])?
    for row in rows {
      let cells = row.map(singleSpaced)
      let filled = cells.filter { !$0.isEmpty }
      if filled.count == 1, Sheet(named: filled[0]) != nil {
        headings = nil
      } else if headings == nil
        || Sheet(headings: cells) == .some(.choices) && headings?.sheet != .choices
      {
        headings = Sheet(headings: cells).map { ($0, cells.map(Self.name)) } ?? headings
      } else if let (sheet, names) = headings {
        add(cells, names, to: sheet)
      }
    }
  }

  private static func name(_ heading: String) -> String {
    let parts = heading.split(separator: "::", omittingEmptySubsequences: false)
    guard parts.count > 1 else {
      return normalised(heading).replacing(" ", with: "_")
    }
    return "\(normalised(String(parts[0])).replacing(" ", with: "_"))::\(parts[1])"
  }

  private mutating func add(_ cells: [String], _ names: [String], to sheet: Sheet) {
    var row: Row = [:]
    for (name, cell) in zip(names, cells) where !name.isEmpty && !cell.isEmpty {
      row[name] = row[name] ?? cell
    }
    guard !row.isEmpty else { return }
    switch sheet {
    case .survey: survey.append(row)
    case .choices: choices.append(row)
    case .settings: settings.append(row)
    }
  }

  private enum Sheet {
    case survey
    case choices
    case settings

    init?(named name: String) {
      switch name.lowercased() {
      case "survey": self = .survey
      case "choices": self = .choices
      case "settings": self = .settings
      default: return nil
      }
    }

    init?(headings: [String]) {
      let names = Set(headings.map { XLSFormSheets.name($0) })
      if names.contains("list_name"), names.contains("name") {
        self = .choices
      } else if names.contains("type"), names.contains("name") {
        self = .survey
      } else if names.contains("form_title") || names.contains("form_id") {
        self = .settings
      } else {
        return nil
      }
    }
  }
}
