import SurveyModel

extension MappingShape {
  /// The whole of `objectives.yaml`.
  static let objectives = MappingShape(
    name: "objectives",
    keys: [
      .required(
        .objectives, .named(.identifier, .mapping(.objective)), "The objectives, by id.")
    ])

  /// One objective.
  static let objective = MappingShape(
    name: "objective",
    keys: [
      .required(.statement, .localizedText, "What is to be reached."),
      .optional(.groups, .oneOrMore(.identifier), "Groups whose answers count; else all."),
      .optional(.indicator, .measure, "The measure that the target is about."),
      .required(.target, .number(-1_000_000...1_000_000), "The value to reach; shares as 0.80."),
      .optional(
        .direction, .choice(TargetDirection.allCases.map(\.rawValue)),
        "Whether more is better, or less."),
      .optional(.baseline, .mapping(.baseline), "From where the objective started."),
      .optional(.owner, .text, "Who answers for it."),
      .optional(.resources, .localizedText, "What it takes."),
      .optional(.due, .date, "By when."),
      .optional(.evaluation, .localizedText, "How results are judged."),
      .optional(.communicated, .mapping(.communicated), "When and to whom it was made known."),
      .optional(.policy, .localizedText, "The policy that it follows from."),
    ])

  /// A starting value.
  static let baseline = MappingShape(
    name: "baseline",
    keys: [
      .required(.period, .identifier, "The period, even before the calendar's first."),
      .required(.value, .number(-1_000_000...1_000_000), "The value then."),
    ])

  /// When and to whom.
  static let communicated = MappingShape(
    name: "communicated",
    keys: [
      .required(.on, .date, "The day."),
      .required(.to, .oneOrMore(.identifier), "The groups."),
    ])
}
