/// A JSON value of a reference case.
enum JSONValue: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields[key]
  }

  var double: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  var int: Int? { double.flatMap(Int.init(exactly:)) }

  var string: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  var array: [JSONValue]? {
    guard case .list(let list) = self else { return nil }
    return list
  }
}
