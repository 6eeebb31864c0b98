/// The byte between two fields.
package enum Delimiter: UInt8, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case bar = 0x7C
  case space = 0x20
  case colon = 0x3A

  /// The delimiters that survey tools and spreadsheets write; the others need more evidence, since
  /// texts and times are full of them.
  static let usual: [Delimiter] = [.comma, .semicolon, .tab, .bar]

  /// Its name in plain English, such as `semicolon`.
  package var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .bar: "bar"
    case .space: "space"
    case .colon: "colon"
    }
  }
}
