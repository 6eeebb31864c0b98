import Findings
import SurveyLoading
import SurveyModel
import Testing

@Suite struct DefinitionProblemTests {
  @Test func `a good workspace loads without a problem`() throws {
    let loaded = loadDefinitions(files: DefinitionTexts().files)
    #expect(loaded.problems.isEmpty)
    let definitions = try #require(loaded.definitions)
    #expect(definitions.organisation.periods.map(\.id) == ["S1", "S2"])
    #expect(definitions.surveys.map(\.id) == ["learner"])
    #expect(definitions.surveys[0].items[0].scale?.id == "agreement-5")
    #expect(definitions.objectives[0].baseline == Baseline(period: "2023-S2", value: 0.71))
    #expect(loaded.files.map(\.name) == ["learner.yaml", "objectives.yaml", "organisation.yaml"])
  }

  @Test(arguments: organisationChanges + surveyChanges + objectiveChanges)
  func `each mistake is told with its place`(change: Change) {
    #expect(change.texts.files != DefinitionTexts().files)
    let loaded = loadDefinitions(files: change.texts.files)
    #expect(loaded.problems.map(written) == change.problems)
    let hasStop = loaded.problems.contains { $0.kind.severity == .stop }
    #expect((loaded.definitions == nil) == hasStop)
  }

  @Test func `all mistakes of all files are told at once`() {
    var texts = DefinitionTexts()
    texts.organisation = texts.organisation.replacing("languages", with: "langages")
    texts.survey = texts.survey.replacing("objective: teaching", with: "reversd: yes")
    texts.objectives += "\n    due: never"
    let files = Set(loadDefinitions(files: texts.files).problems.map(\.file))
    #expect(
      files == ["surveys/learner.yaml", "surveys/objectives.yaml", "surveys/organisation.yaml"])
  }

  @Test func `the organisation's file must be there and the objectives' may be missing`() {
    var texts = DefinitionTexts()
    texts.survey = texts.survey.replacing("    objective: teaching", with: "")
    let files = texts.files
    #expect(loadDefinitions(files: Array(files[0...1])).definitions != nil)
    let loaded = loadDefinitions(files: Array(files[1...1]))
    #expect(loaded.problems.map(written) == ["organisation - . missingFile"])
  }

  @Test func `the same survey and version in two files is one too many`() {
    var files = DefinitionTexts().files
    files.append(DefinitionFile(name: "second.yaml", bytes: files[1].bytes))
    let loaded = loadDefinitions(files: files)
    #expect(loaded.problems.map(written) == ["second 1:9 survey duplicateID(\"learner 1\")"])
  }
}

private let organisationChanges = [
  Change(
    .organisation, "time-zone", "timezone",
    "organisation 1:1 . missingKey(key: \"time-zone\")",
    "organisation 4:1 timezone unknownKey(key: \"timezone\", nearest: Optional(\"time-zone\"))"),
  Change(
    .organisation, "Africa/Casablanca", "Africa/Rabat",
    "organisation 4:12 time-zone unknownTimeZone(\"Africa/Rabat\")"),
  Change(
    .organisation, "[fr, en]", "[fr, english]",
    "organisation 3:17 languages[2] unknownValue(\"english\", allowed: [\"fr\", \"ar\", \"en\"], nearest: nil)"
  ),
  Change(
    .organisation, "{fr: Institut, en: Institute}", "Institut",
    "organisation 2:7 name wrongType(expected: ValueType.localizedText)"),
  Change(
    .organisation, "fr: Rabat, en: Rabat", "fr: Rabat, en: ",
    "organisation 11:15 dimensions.campus.values.rabat.name missingText(language: Language.english)"
  ),
  Change(
    .organisation, "2026-01-31", "2026-02-30",
    "organisation 14:30 periods.S1.to badDate(\"2026-02-30\")"),
  Change(
    .organisation, "2026-01-31", "2026-03-01",
    "organisation 15:3 periods.S2 periodsOverlap(S1, S2)"),
  Change(
    .organisation, "2026-01-31", "2025-10-01",
    "organisation 15:3 periods.S2 periodGap(S1, S2)"),
  Change(
    .organisation, "2026-01-31", "2025-08-01", "organisation 14:3 periods.S1 endsBeforeStart"),
  Change(
    .organisation, "class: learner", "class: learners",
    "organisation 6:20 groups.learner.class unknownValue(\"learners\", allowed: [\"learner\", \"other-beneficiary\", \"staff\"], nearest: Optional(\"learner\"))"
  ),
  Change(
    .organisation, "groups:", "confidence: 95\ngroups:",
    "organisation 5:13 confidence badNumber(\"95\", range: \"0.5…0.999\")"),
  Change(
    .organisation, "groups:", "confidence: \"0,95\"\ngroups:",
    "organisation 5:13 confidence badNumber(\"0,95\", range: \"0.5…0.999\")"),
  Change(
    .organisation, "  S2:", "  S1:", "organisation 15:3 . duplicateKey(key: \"S1\")"),
]

private let surveyChanges = [
  Change(
    .survey, "agreement-5", "agreement5",
    "learner 7:12 items.clarity.scale unknownReference(what: Reference.scale, id: \"agreement5\", nearest: Optional(\"agreement-5\"))"
  ),
  Change(
    .survey, "objective: teaching", "objective: teachin",
    "learner 8:16 items.clarity.objective unknownReference(what: Reference.objective, id: \"teachin\", nearest: Optional(\"teaching\"))",
    "objectives 2:3 objectives.teaching objectiveWithoutItem(teaching)"),
  Change(
    .survey, "group: learner", "group: lerner",
    "learner 3:8 group unknownReference(what: Reference.group, id: \"lerner\", nearest: Optional(\"learner\"))"
  ),
  Change(
    .survey, "scale: agreement-5", "columns: Q1",
    "learner 5:3 items.clarity missingKey(key: \"scale\")"),
  Change(
    .survey, "items:\n  clarity:", "items:\n  clarté:",
    "learner 5:3 items.clarté badIdentifier(\"clarté\")"),
  Change(
    .survey, "scale: agreement-5", "kind: comment\n    reversed: true",
    "learner 8:5 items.clarity.reversed unknownKey(key: \"reversed\", nearest: nil)"),
  Change(
    .survey, "group: learner",
    "group: learner\nexport: {key: Id, counts: {item: Question, options: {1: No, 2: Yes}}}",
    "learner 4:10 export.key unknownKey(key: \"key\", nearest: nil)",
    "learner 9:5 items.clarity.objective objectiveOverCounts"),
  Change(
    .survey, "text: {fr: Clair, en: Clear}", "text: {fr: Clair}",
    "learner 6:5 items.clarity.text missingText(language: Language.english)"),
  Change(
    .survey, "scale: agreement-5\n",
    "scale: colour\n    reversed: yes\nscales:\n  colour:\n    ordered: no\n    options: {r: {fr: Rouge, en: Red}, g: {fr: Vert, en: red}}\nx-",
    "learner 8:5 items.clarity.reversed reversedUnordered(scale: colour)",
    "learner 10:3 scales.colour sameLabelTwice(\"Red\")",
    "learner 13:1 x-    objective unknownKey(key: \"x-    objective\", nearest: nil)",
    "objectives 2:3 objectives.teaching objectiveWithoutItem(teaching)"),
  Change(
    .survey, "group: learner",
    "group: learner\nscales: {s: {options: {1: {fr: a, en: b}}, satisfied: [2]}}",
    "learner 4:14 scales.s.options scaleHasFewOptions",
    "learner 4:56 scales.s.satisfied[1] unknownReference(what: Reference.option, id: \"2\", nearest: nil)"
  ),
  Change(
    .survey, "group: learner",
    "group: learner\nexport: {dimensions: {campus: {value: casa}, town: {column: A, value: b}}}",
    "learner 4:39 export.dimensions.campus.value unknownReference(what: Reference.dimensionValue, id: \"casa\", nearest: nil)",
    "learner 4:46 export.dimensions.town unknownReference(what: Reference.dimension, id: \"town\", nearest: nil)",
    "learner 4:64 export.dimensions.town.value unknownKey(key: \"value\", nearest: nil)"),
  Change(
    .survey, "group: learner", "group: learner\nexport: {period: {value: S3}, gone: forget}",
    "learner 4:26 export.period.value unknownReference(what: Reference.period, id: \"S3\", nearest: Optional(\"S1\"))",
    "learner 4:37 export.gone unknownValue(\"forget\", allowed: [\"keep\", \"retract\"], nearest: nil)"
  ),
  Change(
    .survey, "group: learner",
    "group: learner\nprivacy: {purpose: {fr: a, en: b}, retention: long}",
    "learner 4:47 privacy.retention badNumber(\"long\", range: \"1 month…1200 months\")"),
  Change(
    .survey, "    objective: teaching",
    "    objective: teaching\n    columns: [Q 1]\n  second: {text: {fr: x, en: y}, kind: comment, columns: q  1}",
    "learner 10:58 items.second.columns sameLabelTwice(\"q  1\")"),
]

private let objectiveChanges = [
  Change(
    .objectives, "target: 0.80", "target: 80",
    "objectives 4:13 objectives.teaching.target targetOutOfRange(measure: Measure.satisfiedShare)"),
  Change(
    .objectives, "target: 0.80", "target: 6\n    indicator: mean",
    "objectives 4:13 objectives.teaching.target targetOutOfRange(measure: Measure.mean)"),
  Change(
    .objectives, "value: 0.71", "value: 0.80",
    "objectives 5:40 objectives.teaching.baseline.value targetMetByBaseline"),
  Change(
    .objectives, "target: 0.80", "target: 0.80\n    direction: down",
    "objectives 6:40 objectives.teaching.baseline.value targetMetByBaseline"),
  Change(
    .objectives, "target: 0.80", "target: 0.80\n    indicator: satisfied",
    "objectives 5:16 objectives.teaching.indicator unknownValue(\"satisfied\", allowed: \(Measure.simple.map(\.rawValue)), nearest: nil)"
  ),
  Change(
    .objectives, "    owner: Direction\n    due: 2026-06-30", "    groups: staff",
    "objectives 2:3 objectives.teaching objectiveWithoutOwner",
    "objectives 2:3 objectives.teaching objectiveWithoutDue",
    "objectives 6:13 objectives.teaching.groups unknownReference(what: Reference.group, id: \"staff\", nearest: nil)"
  ),
]
