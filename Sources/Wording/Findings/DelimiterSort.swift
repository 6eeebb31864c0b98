import SurveyModel

/// A delimiter as far as languages have a word for it.
enum DelimiterSort: Equatable {
  case comma, semicolon, bar, tab, space, colon
  case other(String)

  /// Creates the sort from the character itself, or from the name that reading gives it.
  init(_ name: String) {
    switch name {
    case ",", "comma": self = .comma
    case ";", "semicolon": self = .semicolon
    case "|", "bar": self = .bar
    case "\t", "tab": self = .tab
    case " ", "space": self = .space
    case ":", "colon": self = .colon
    default: self = .other(name)
    }
  }

  /// The delimiter as definitions write it.
  var yaml: String {
    switch self {
    case .comma: "\",\""
    case .semicolon: "\";\""
    case .bar: "\"|\""
    case .tab: "tab"
    case .space: "space"
    case .colon: "colon"
    case .other(let name): yamlScalar(name)
    }
  }
}
