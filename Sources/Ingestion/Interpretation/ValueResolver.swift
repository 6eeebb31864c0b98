import Findings
import SurveyModel

/// Finds which of a list of values a column's cell names.
struct ValueResolver: Sendable {
  /// What a cell names.
  enum Resolution: Equatable {
    /// A value, by its position.
    case value(Int32)
    case blank
    /// A text that names none, by its position in `unknownTexts`.
    case unknown(Int)
  }

  let column: Int
  /// Positions of values by normalised text; nil: every text is a value of its own.
  private let positions: [String: Int32]?
  private let candidates: [String]
  private let tool: ToolConventions
  /// Texts that say as little as an empty cell, normalised.
  private let blankTexts: Set<String>
  /// Values met, in their order, where every text is one.
  private(set) var metValues: [String] = []
  private(set) var unknownTexts: [String] = []
  /// Texts that hold an address or a telephone number, at most a thousand, where every text else is
  /// a value.
  private(set) var personalTexts: Set<String> = []
  private var met: [String: Int32] = [:]
  private var table: CellTable

  /// Creates a resolver of listed values, each with all its texts; of two values with the same
  /// text the earlier one keeps it.
  init(column: Int, names: [[String]], blanks: [String] = [], tool: ToolConventions) {
    self.column = column
    blankTexts = Set(blanks.map(normalised))
    var positions: [String: Int32] = [:]
    for (position, names) in names.enumerated().reversed() {
      for name in names { positions[normalised(name)] = Int32(position) }
    }
    self.positions = positions
    candidates = names.flatMap { $0 }
    self.tool = tool
    table = CellTable()
  }

  /// Creates a resolver for a column whose every text is a value.
  init(anyIn column: Int, blanks: [String] = [], tool: ToolConventions) {
    self.column = column
    blankTexts = Set(blanks.map(normalised))
    positions = nil
    candidates = []
    self.tool = tool
    table = CellTable(capacity: 1 << 16)
  }

  /// What a record's cell names.
  mutating func resolve(_ bytes: [UInt8], _ range: Range<Int>) -> Resolution {
    if range.isEmpty { return .blank }
    if let known = table.value(bytes, range) { return Self.resolution(known) }
    let resolution = read(String(decoding: bytes[range], as: UTF8.self))
    table.insert(bytes, range, Self.number(resolution))
    return resolution
  }

  /// The listed text that an unknown one comes nearest to.
  func nearest(to text: String) -> String? { nearestText(to: text, among: candidates) }

  private mutating func read(_ cell: String) -> Resolution {
    let text = trimmedText(tool.unescaped(cell))
    if text.isEmpty || blankTexts.contains(normalised(text)) { return .blank }
    guard let positions else {
      let kinds = Set(identifiers(in: text, withNames: false).map(\.kind))
      guard kinds.isDisjoint(with: [.email, .phone, .address]) else { return personal(text) }
      return .value(position(ofMet: singleSpaced(text)))
    }
    if let position = positions[normalised(text)] { return .value(position) }
    return unknown(text)
  }

  /// A text that is never kept.
  private mutating func personal(_ text: String) -> Resolution {
    if personalTexts.count < 1000 { personalTexts.insert(text) }
    return unknown(text)
  }

  private mutating func unknown(_ text: String) -> Resolution {
    let shortText = shortened(text)
    if let position = unknownTexts.firstIndex(of: shortText) { return .unknown(position) }
    guard unknownTexts.count < 300 else { return .unknown(unknownTexts.count - 1) }
    unknownTexts.append(shortText)
    return .unknown(unknownTexts.count - 1)
  }

  private mutating func position(ofMet text: String) -> Int32 {
    if let position = met[text] { return position }
    met[text] = Int32(metValues.count)
    metValues.append(text)
    return Int32(metValues.count - 1)
  }

  private static func number(_ resolution: Resolution) -> Int32 {
    switch resolution {
    case .value(let position): position
    case .blank: -1
    case .unknown(let position): Int32(-2 - position)
    }
  }

  private static func resolution(_ number: Int32) -> Resolution {
    number >= 0 ? .value(number) : number == -1 ? .blank : .unknown(Int(-2 - number))
  }
}
