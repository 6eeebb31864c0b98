import SurveyModel

extension MappingShape {
  /// The whole of `organisation.yaml`.
  static let organisation = MappingShape(
    name: "organisation",
    keys: [
      .required(.organisation, .identifier, "A short id of the organisation."),
      .required(.name, .localizedText, "The organisation's name in each of its languages."),
      .optional(.scope, .localizedText, "What the management system covers."),
      .required(
        .languages, .list(.choice(Language.allCases.map(\.rawValue))),
        "Languages of texts and reports, the default one first."),
      .required(.timeZone, .timeZone, "An IANA time zone such as Africa/Casablanca."),
      .optional(
        .clauses, .choice(["iso21001-2018", "iso21001-2025"]), "The edition of the clause map."),
      .optional(.confidence, .number(0.5...0.999), "The confidence of every interval."),
      .required(
        .groups, .named(.identifier, .mapping(.group)), "The beneficiary groups, by id."),
      .optional(
        .dimensions, .named(.identifier, .mapping(.dimension)),
        "What results are broken down by, by id."),
      .required(
        .periods, .named(.identifier, .mapping(.period)), "The academic calendar, by period id."),
      .optional(
        .disclosure, .mapping(.disclosure), "From how many answers on a figure may be shown."),
    ])

  /// A beneficiary group.
  static let group = MappingShape(
    name: "group",
    keys: [
      .required(
        .class, .choice(BeneficiaryClass.allCases.map(\.rawValue)),
        "The class of beneficiaries that ISO 21001 knows."),
      .required(.name, .localizedText, "The group's name."),
    ])

  /// A dimension.
  static let dimension = MappingShape(
    name: "dimension",
    keys: [
      .required(.name, .localizedText, "The dimension's name."),
      .required(
        .values,
        .scalarOrMapping(.choice(["any"]), .named(.identifier, .mapping(.dimensionValue))),
        "The values by id, or `any` where every value met is one."),
      .optional(
        .noAnswer, .oneOrMore(.text), "Texts that say that a value is not known, such as NA."),
    ])

  /// A declared value of a dimension.
  static let dimensionValue = MappingShape(
    name: "dimensionValue",
    keys: [
      .required(.name, .localizedText, "The value's name."),
      .optional(.also, .oneOrMore(.text), "Other spellings."),
    ])

  /// A period of the academic calendar.
  static let period = MappingShape(
    name: "period",
    keys: [
      .required(.from, .date, "The first day."),
      .required(.to, .date, "The last day."),
    ])

  /// The least numbers of answers.
  static let disclosure = MappingShape(
    name: "disclosure",
    keys: [
      .optional(.internal, .mapping(.internalDisclosure), "For readers inside the organisation."),
      .optional(.external, .mapping(.externalDisclosure), "For readers outside."),
      .optional(.comments, .mapping(.commentDisclosure), "For comments."),
    ])

  /// The rules for readers inside.
  static let internalDisclosure = MappingShape(
    name: "internalDisclosure", keys: [.required(.minimum, leastAnswers, leastAnswersNote)])

  /// The rules for readers outside.
  static let externalDisclosure = MappingShape(
    name: "externalDisclosure",
    keys: [
      .required(.minimum, leastAnswers, leastAnswersNote),
      .optional(
        .responseRate, .number(0...1), "The response rate under which no figure is shown."),
    ])

  /// The rules for comments.
  static let commentDisclosure = MappingShape(
    name: "commentDisclosure", keys: [.required(.minimum, leastAnswers, leastAnswersNote)])

  private static let leastAnswers = ValueShape.wholeNumber(1...1000)
  private static let leastAnswersNote = "The least number of answers of a figure."
}
