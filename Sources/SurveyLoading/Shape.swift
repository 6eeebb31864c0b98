import SurveyModel

/// What a value of a definition file looks like: the loader checks by it, the JSON Schema is made
/// from it.
indirect enum ValueShape: Sendable {
  case text
  /// A mapping from language codes to texts.
  case localizedText
  /// A localised text with `also`, a list of other spellings.
  case option
  case identifier
  /// The code of an option: an identifier or a whole number.
  case optionCode
  case number(ClosedRange<Double>)
  case wholeNumber(ClosedRange<Int>)
  case yesOrNo
  case date
  /// A number of months or years, such as `24 months`.
  case duration
  case timeZone
  /// A pattern of dates and times, such as `dd/MM/yyyy HH:mm:ss`.
  case timeFormat
  /// The name of a measure, such as `satisfied-share`.
  case measure
  /// One of a few words, whatever their case.
  case choice([String])
  case list(ValueShape)
  /// A list, or one value instead of a list of one.
  case oneOrMore(ValueShape)
  case mapping(MappingShape)
  /// A mapping whose keys are names that the writer chooses.
  case named(NameShape, ValueShape)
  /// The first shape for a scalar, the second for a mapping.
  case scalarOrMapping(ValueShape, ValueShape)
}

/// What the writer may choose for a key.
enum NameShape: Sendable {
  case identifier
  case optionCode
}

/// The known keys of one kind of mapping.
struct MappingShape: Sendable {
  /// Names the kind in the JSON Schema.
  var name: String
  var keys: [KeyShape]
  /// Keys of which exactly one must be there, if any.
  var oneOf: [Key] = []

  /// The shape of a key, or nil where the key is not known.
  subscript(_ key: String) -> KeyShape? { keys.first { $0.key.rawValue == key } }
}

/// One known key of a mapping.
struct KeyShape: Sendable {
  var key: Key
  var value: ValueShape
  var isRequired: Bool
  /// What the value means, as editors show it.
  var note: String

  /// A key that must be there.
  static func required(_ key: Key, _ value: ValueShape, _ note: String) -> KeyShape {
    KeyShape(key: key, value: value, isRequired: true, note: note)
  }

  /// A key that may be there.
  static func optional(_ key: Key, _ value: ValueShape, _ note: String) -> KeyShape {
    KeyShape(key: key, value: value, isRequired: false, note: note)
  }
}
