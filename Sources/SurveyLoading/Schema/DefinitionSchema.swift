/// The JSON Schemas (draft 2020-12) of the definition files, for editors.
///
/// They are made from the shapes by which the loader checks, so that the two never differ.
package enum DefinitionSchema {
  /// A schema's file name and text, one for each kind of file.
  package static let all: [(fileName: String, text: String)] = [
    ("organisation.schema.json", text(of: .organisation, title: "Rida: organisation.yaml")),
    ("survey.schema.json", text(of: .survey, title: "Rida: a survey")),
    ("objectives.schema.json", text(of: .objectives, title: "Rida: objectives.yaml")),
  ]

  /// The schema of a file as JSON, ending with a line break.
  static func text(of root: MappingShape, title: String) -> String {
    var definitions: [String: JSONText] = [
      "localizedText": localizedText(withSynonyms: false),
      "option": localizedText(withSynonyms: true),
    ]
    collect(root, into: &definitions)
    definitions[root.name] = nil
    let head: [(String, JSONText)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string(title)),
    ]
    let sorted = definitions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return JSONText.object(head + members(of: root) + [("$defs", .object(sorted))]).written() + "\n"
  }

  private static func collect(_ shape: MappingShape, into definitions: inout [String: JSONText]) {
    guard definitions[shape.name] == nil else { return }
    definitions[shape.name] = .object(members(of: shape))
    for key in shape.keys {
      for mapping in key.value.mappings { collect(mapping, into: &definitions) }
    }
  }

  private static func members(of shape: MappingShape) -> [(String, JSONText)] {
    let properties = shape.keys.map { key in
      (key.key.rawValue, schema(of: key.value, note: key.note))
    }
    let required = shape.keys.filter(\.isRequired).map { JSONText.string($0.key.rawValue) }
    var members: [(String, JSONText)] = [
      ("type", .string("object")), ("properties", .object(properties)),
      ("additionalProperties", .bool(false)),
    ]
    if !required.isEmpty { members.append(("required", .array(required))) }
    if !shape.oneOf.isEmpty {
      let choices = shape.oneOf.map {
        JSONText.object([("required", .array([.string($0.rawValue)]))])
      }
      members.append(("oneOf", .array(choices)))
    }
    return members
  }

  private static func schema(of shape: ValueShape, note: String) -> JSONText {
    .object([("description", .string(note))] + constraints(of: shape))
  }

  private static func constraints(of shape: ValueShape) -> [(String, JSONText)] {
    switch shape {
    case .text, .timeZone, .timeFormat, .duration, .measure:
      [("type", .array([.string("string"), .string("number"), .string("boolean")]))]
    case .localizedText: [("$ref", .string("#/$defs/localizedText"))]
    case .option: [("$ref", .string("#/$defs/option"))]
    case .identifier, .optionCode:
      [
        ("type", .array([.string("string"), .string("integer")])),
        ("pattern", .string(pattern(isCode: shape.isOptionCode))),
      ]
    case .number(let range): bounds("number", range.lowerBound, range.upperBound)
    case .wholeNumber(let range):
      bounds("integer", Double(range.lowerBound), Double(range.upperBound))
    case .yesOrNo:
      [
        (
          "enum",
          .array([.bool(true), .bool(false)] + ["yes", "no", "on", "off"].map(JSONText.string))
        )
      ]
    case .date: [("type", .string("string")), ("format", .string("date"))]
    case .choice(let words): [("enum", .array(spellings(of: words).map(JSONText.string)))]
    case .list(let element):
      [("type", .string("array")), ("items", .object(constraints(of: element)))]
    case .oneOrMore(let element):
      [
        (
          "anyOf",
          .array([.object(constraints(of: element)), .object(constraints(of: .list(element)))])
        )
      ]
    case .mapping(let mapping): [("$ref", .string("#/$defs/\(mapping.name)"))]
    case .named(let name, let element): named(name, element)
    case .scalarOrMapping(let scalar, let mapping):
      [("anyOf", .array([.object(constraints(of: scalar)), .object(constraints(of: mapping))]))]
    }
  }

  private static func named(_ name: NameShape, _ element: ValueShape) -> [(String, JSONText)] {
    [
      ("type", .string("object")),
      (
        "propertyNames",
        .object([("pattern", .string(pattern(isCode: name == .optionCode)))])
      ),
      ("additionalProperties", .object(constraints(of: element))),
    ]
  }

  private static func bounds(_ type: String, _ low: Double, _ high: Double) -> [(String, JSONText)]
  {
    [("type", .string(type)), ("minimum", .number(low)), ("maximum", .number(high))]
  }

  private static func pattern(isCode: Bool) -> String {
    "^\(isCode ? "-?" : "")[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
  }

  private static func spellings(of words: [String]) -> [String] {
    words + words.map { $0.lowercased() }.filter { !words.contains($0) }
  }

  private static func localizedText(withSynonyms: Bool) -> JSONText {
    let text = JSONText.object([
      ("type", .array([.string("string"), .string("number"), .string("boolean"), .string("null")]))
    ])
    var properties: [(String, JSONText)] = [("fr", text), ("ar", text), ("en", text)]
    if withSynonyms {
      properties.append(
        (Key.also.rawValue, schema(of: .oneOrMore(.text), note: "Other spellings.")))
    }
    return .object([
      ("type", .string("object")), ("properties", .object(properties)),
      ("patternProperties", .object([("^[a-z]{2,3}(-[A-Za-z0-9]+)*$", text)])),
      ("additionalProperties", .bool(false)), ("minProperties", .number(1)),
    ])
  }
}

extension ValueShape {
  fileprivate var isOptionCode: Bool { if case .optionCode = self { true } else { false } }

  /// The kinds of mappings that a value may hold.
  fileprivate var mappings: [MappingShape] {
    switch self {
    case .mapping(let mapping): [mapping]
    case .list(let element), .oneOrMore(let element), .named(_, let element): element.mappings
    case .scalarOrMapping(let scalar, let mapping): scalar.mappings + mapping.mappings
    default: []
    }
  }
}
