/// A stable name that definitions, files and figures use for one thing.
package protocol Identifier: RawRepresentable<String>, Hashable, Comparable, Sendable,
  CustomStringConvertible, ExpressibleByStringLiteral
{
  /// Creates an identifier from its text, which the loader has checked.
  init(rawValue: String)
}

extension Identifier {
  /// The text itself.
  package var description: String { rawValue }
  /// Creates an identifier from a literal.
  package init(stringLiteral value: String) { self.init(rawValue: value) }
  /// Orders identifiers by their bytes, the same on every machine.
  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// Says whether a text may be an id: letters, digits, `-` and `_`, at most 64, first one no sign.
package func isWellFormedIdentifier(_ text: String) -> Bool {
  let bytes = text.utf8
  guard let first = bytes.first, bytes.count <= 64, isLetterOrDigit(first) else { return false }
  return bytes.allSatisfy {
    isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
  }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}

/// Names a survey.
package struct SurveyID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names an item of a survey.
package struct ItemID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a scale.
package struct ScaleID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names an option of a scale or of an item with several answers; it is what the store keeps.
package struct OptionCode: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names an objective.
package struct ObjectiveID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a beneficiary group.
package struct GroupID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a dimension.
package struct DimensionID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a value of a dimension: a declared id, or the text met where every value is one.
package struct DimensionValueID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a period of the academic calendar.
package struct PeriodID: Identifier {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}
