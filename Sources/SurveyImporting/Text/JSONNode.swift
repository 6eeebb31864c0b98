import Foundation

/// A value of JSON, whatever it is.
struct JSONNode {
  /// Values nested deeper than this are no definition's.
  private static let depthLimit = 100

  private let value: Any

  /// Reads a text of JSON.
  ///
  /// Throws `ImportProblem.damaged` where it is none, or nested far too deep.
  init(parsing bytes: [UInt8]) throws(ImportProblem) {
    try Self.refuseDepth(of: bytes)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard String(validating: text, as: UTF8.self) != nil,
      let value = try? JSONSerialization.jsonObject(with: Data(text))
    else { throw .damaged(line: nil) }
    self.value = value
  }

  private init(_ value: Any) { self.value = value }

  private static func refuseDepth(of bytes: [UInt8]) throws(ImportProblem) {
    var depth = 0
    var line = 1
    var isInText = false
    var isEscaped = false
    for byte in bytes {
      if byte == 0x0A { line += 1 }
      if isInText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      if depth > depthLimit { throw .damaged(line: line) }
    }
  }

  /// The value of an object's key, or nil where it is missing or null.
  subscript(key: String) -> JSONNode? {
    guard let object = value as? [String: Any], let found = object[key], !(found is NSNull) else {
      return nil
    }
    return JSONNode(found)
  }

  /// The elements of a list; of an object with whole numbers as keys, those in their order.
  var elements: [JSONNode] {
    if let list = value as? [Any] { return list.filter { !($0 is NSNull) }.map { JSONNode($0) } }
    return entries.map(\.value)
  }

  /// The entries of an object, those whose keys are whole numbers first and by number.
  var entries: [(key: String, value: JSONNode)] {
    guard let object = value as? [String: Any] else {
      let list = value as? [Any] ?? []
      return list.enumerated().map { (String($0), JSONNode($1)) }
    }
    return object.filter { !($0.value is NSNull) }
      .sorted { ($0.key.asOrder, $0.key) < ($1.key.asOrder, $1.key) }
      .map { ($0.key, JSONNode($0.value)) }
  }

  /// Whether it is an object.
  var isObject: Bool { value is [String: Any] }

  /// Whether it is a list.
  var isList: Bool { value is [Any] }

  /// The text of a text or a number.
  var text: String? {
    if let text = value as? String { return text }
    guard let number = value as? NSNumber else { return nil }
    let double = number.doubleValue
    if double == double.rounded(), double.magnitude < 1e15 { return String(Int64(double)) }
    return number.stringValue
  }

  /// The whole number of a number or of a text that is one.
  var wholeNumber: Int? { text.flatMap { Int($0) } }

  /// Whether it is true, 1 or one of their spellings.
  var isTrue: Bool {
    if let text = value as? String { return ["true", "1", "yes"].contains(text.lowercased()) }
    return (value as? NSNumber)?.boolValue ?? false
  }
}

extension String {
  fileprivate var asOrder: Int { Int(self) ?? .max }
}
