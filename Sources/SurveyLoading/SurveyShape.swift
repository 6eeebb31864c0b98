import SurveyModel

extension MappingShape {
  /// The whole of a survey's file.
  static let survey = MappingShape(
    name: "survey",
    keys: [
      .required(.survey, .identifier, "The survey's id."),
      .optional(.version, .wholeNumber(1...9999), "Raised when the questions change."),
      .required(.title, .localizedText, "The questionnaire's title."),
      .required(
        .group, .scalarOrMapping(.identifier, .mapping(.groupColumn)),
        "The beneficiary group that answers, or the column that names it."),
      .required(
        .items, .named(.identifier, .mapping(.item)), "What is asked, in order, by item id."),
      .optional(
        .scales, .named(.identifier, .mapping(.scale)), "Own scales beside the built-in ones."),
      .optional(.export, .mapping(.export), "What an export can't tell about itself."),
      .optional(.privacy, .mapping(.privacy), "What people were told about their data."),
    ])

  /// A column that names each response's group.
  static let groupColumn = MappingShape(
    name: "groupColumn",
    keys: [
      .required(.column, .oneOrMore(.text), columnNote),
      .optional(
        .values, .named(.identifier, .oneOrMore(.text)), "What the cells say, by group id."),
    ])

  /// One thing asked.
  static let item = MappingShape(
    name: "item",
    keys: [
      .required(.text, .localizedText, "The question, as it was put."),
      .optional(.scale, .identifier, "A built-in scale or one of `scales`."),
      .optional(.objective, .identifier, "The objective that the item serves."),
      .optional(.reversed, .yesOrNo, "Whether agreement is unfavourable."),
      .optional(.columns, .oneOrMore(.text), "Headings accepted besides the texts."),
      .optional(
        .kind, .choice(ItemKindName.allCases.map(\.rawValue)),
        "How it is answered, unless by one option of a scale."),
      .optional(
        .options, .named(.optionCode, .option),
        "The options of an item of kind `several` or `ranking`."),
      .optional(.from, .wholeNumber(-numberLimit...numberLimit), "The least of numbers."),
      .optional(.to, .wholeNumber(-numberLimit...numberLimit), "The greatest of numbers."),
      .optional(.step, .wholeNumber(1...numberLimit), "How far numbers lie apart."),
      .optional(.unit, .oneOrMore(.text), "What may stand behind numbers, such as h."),
      .optional(
        .notApplicable, .oneOrMore(.text), "Texts instead of a number for \"does not concern me\"."),
      .optional(
        .noAnswer, .oneOrMore(.text), "Texts instead of a number for \"I prefer not to say\"."),
      .optional(
        .comparable, .list(.mapping(.comparable)), "Other wordings that count as the same."),
    ])

  /// Wordings declared to ask the same.
  static let comparable = MappingShape(
    name: "comparable",
    keys: [
      .optional(.wording, .oneOrMore(.text), "Other wordings of the question."),
      .optional(.options, .oneOrMore(.text), "Other wordings of its answers."),
      .required(.on, .date, "When it was decided."),
      .required(.reason, .localizedText, "Why, as the report prints it."),
    ], oneOf: [.wording, .options])

  /// A scale.
  static let scale = MappingShape(
    name: "scale",
    keys: [
      .optional(
        .options, .named(.optionCode, .option),
        "The options by code; whole numbers are the scores, else the positions from 1. "
          + "Without them, the entry adds to the built-in scale of its name."),
      .optional(
        .also, .named(.optionCode, .oneOrMore(.text)), "Other spellings of options, by code."),
      .optional(.satisfied, .oneOrMore(.optionCode), "Codes that count as satisfied."),
      .optional(.dissatisfied, .oneOrMore(.optionCode), "Codes that count as dissatisfied."),
      .optional(.notApplicable, .oneOrMore(.text), "Labels for \"does not concern me\"."),
      .optional(.noAnswer, .oneOrMore(.text), "Labels for \"I prefer not to say\"."),
      .optional(.ordered, .yesOrNo, "`false` for options without an order."),
    ])

  /// What an export looks like.
  static let export = MappingShape(
    name: "export",
    keys: [
      .optional(.files, .oneOrMore(.text), "Patterns with * and ? on the file's name."),
      .optional(
        .encoding, .choice(exportEncodings), "The encoding, only where the bytes can't tell."),
      .optional(
        .delimiter, .choice(exportDelimiters.map(\.written)),
        "The delimiter, only where the bytes can't tell."),
      .optional(
        .key, .oneOrMore(.oneOrMore(.text)),
        "Headings whose cells together tell responses apart; a list in the list is one column."),
      .optional(.submitted, .mapping(.submitted), "When a response was handed in."),
      .optional(
        .dimensions, .named(.identifier, .mapping(.dimensionSource)),
        "Where values of dimensions come from, by dimension id."),
      .optional(.period, .mapping(.periodSource), "Where the period comes from."),
      .optional(.drop, .oneOrMore(.text), "Headings that are never stored."),
      .optional(
        .gone, .choice(GonePolicy.allCases.map(\.rawValue)),
        "What happens to a response that a later full export no longer holds."),
      .optional(.sheet, .text, "The sheet of a workbook, where several hold tables."),
      .optional(
        .long, .mapping(.longTable), "The columns of a table that has a row for each answer."),
      .optional(
        .counts, .mapping(.countColumns),
        "The columns of a table that says how often each option was chosen."),
    ])

  /// The columns of a table that says how often each option was chosen.
  static let countColumns = MappingShape(
    name: "countColumns",
    keys: [
      .required(.item, .oneOrMore(.text), "The heading of the column that names the item."),
      .required(
        .options, .named(.optionCode, .oneOrMore(.text)),
        "The headings of the columns of counts, by option code."),
    ])

  /// The columns of a table that has a row for each answer.
  static let longTable = MappingShape(
    name: "longTable",
    keys: [
      .required(
        .response, .oneOrMore(.oneOrMore(.text)),
        "Headings whose cells together tell responses apart; a list in the list is one column."),
      .required(.item, .oneOrMore(.text), "The heading of the column that names the item."),
      .required(.value, .oneOrMore(.text), "The heading of the column with the answers."),
    ])

  /// The column of the submission time.
  static let submitted = MappingShape(
    name: "submitted",
    keys: [
      .required(.column, .oneOrMore(.text), columnNote),
      .optional(
        .format, .oneOrMore(.timeFormat),
        "Patterns such as dd/MM/yyyy HH:mm:ss, the first that fits a cell counting."),
    ])

  /// Where a dimension's value comes from.
  static let dimensionSource = MappingShape(
    name: "dimensionSource",
    keys: [
      .optional(.column, .oneOrMore(.text), columnNote),
      .optional(.value, .text, "The value of every response."),
    ], oneOf: [.column, .value])

  /// Where the period comes from.
  static let periodSource = MappingShape(
    name: "periodSource",
    keys: [
      .optional(.column, .oneOrMore(.text), columnNote),
      .optional(
        .values, .named(.identifier, .oneOrMore(.text)), "What the cells say, by period id."),
      .optional(.value, .identifier, "The period of every response."),
    ], oneOf: [.column, .value])

  /// What people were told.
  static let privacy = MappingShape(
    name: "privacy",
    keys: [
      .required(.purpose, .localizedText, "What the answers are used for."),
      .optional(.retention, .duration, "How long responses are kept, such as 24 months."),
      .optional(.cndp, .text, "The reference of the declaration to the authority."),
    ])
}

/// What `column` means wherever it stands.
private let columnNote = "The column's heading, or several of which the first that is there counts."

/// Kinds of items other than one answer on a scale.
enum ItemKindName: String, CaseIterable, Sendable {
  case several
  case comment
  case ranking
  case number
}

/// Encodings that may be declared, by the names that reading uses.
let exportEncodings = [
  "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252", "Windows-1256", "ISO-8859-15", "Macintosh",
]

/// Delimiters that may be declared: as written in the file, and the character.
let exportDelimiters: [(written: String, character: String)] = [
  (",", ","), (";", ";"), ("|", "|"), ("\t", "\t"), ("tab", "\t"), (" ", " "),
  ("space", " "), (":", ":"), ("colon", ":"),
]
