import CSVReading
import Findings
import SurveyModel

@testable import Ingestion

/// A small institute and its learner survey, with one item of each kind.
enum Fixtures {
  static let agreement = Scale(
    id: "agreement-4",
    options: [
      option("1", 1, fr: "Pas du tout d'accord", ar: "غير موافق تماما", en: "Strongly disagree"),
      option("2", 2, fr: "Plutôt pas d'accord", ar: "غير موافق", en: "Disagree"),
      option("3", 3, fr: "Plutôt d'accord", ar: "موافق", en: "Agree", also: ["D'accord"]),
      option("4", 4, fr: "Tout à fait d'accord", ar: "موافق تماما", en: "Strongly agree"),
    ],
    satisfied: ["3", "4"], dissatisfied: ["1", "2"], notApplicable: ["Sans objet"],
    noAnswer: ["Ne souhaite pas répondre"])

  static let services = [
    option("library", 0, fr: "Bibliothèque", ar: "المكتبة", en: "Library"),
    option("food", 0, fr: "Cantine, cafétéria", ar: "المطعم", en: "Canteen, cafeteria"),
    option("sport", 0, fr: "Sport", ar: "الرياضة", en: "Sports"),
  ]

  static func option(
    _ code: OptionCode, _ score: Int, fr: String, ar: String, en: String, also: [String] = []
  ) -> ScaleOption {
    ScaleOption(
      code: code, score: score, labels: LocalizedText(["fr": fr, "ar": ar, "en": en]),
      synonyms: also)
  }

  static let items = [
    Item(
      id: "clarity",
      text: LocalizedText([
        "fr": "Les explications sont claires", "ar": "الشروح واضحة", "en": "Explanations are clear",
      ]), kind: .scaled(agreement), columns: ["Q01"]),
    Item(
      id: "workload",
      text: LocalizedText(["fr": "La charge est excessive", "en": "The workload is excessive"]),
      kind: .scaled(agreement), isReversed: true, columns: ["Q02", "Q03[SQ001]"]),
    Item(
      id: "services",
      text: LocalizedText(["fr": "Services utilisés", "ar": "الخدمات", "en": "Services used"]),
      kind: .several(services), columns: ["Q04"]),
    Item(
      id: "improve",
      text: LocalizedText(["fr": "Que faut-il améliorer ?", "en": "What should be improved?"]),
      kind: .comment, columns: ["Q05"]),
  ]

  static func survey(
    _ id: SurveyID = "learner", version: Int = 1, items: [Item] = items,
    group: GroupAssignment = .fixed("learner"),
    _ adapt: (inout ExportDescription) -> Void = { _ in }
  ) -> Survey {
    var export = ExportDescription()
    adapt(&export)
    return Survey(
      id: id, version: version, title: LocalizedText(["en": "Learners"]), group: group,
      items: items, export: export)
  }

  static func date(_ text: String) -> CalendarDate {
    CalendarDate(isoText: text) ?? CalendarDate(dayNumber: 0)
  }

  static let organisation = Organisation(
    id: "atlas", name: LocalizedText(["en": "Atlas"]), scope: LocalizedText(["en": "Training"]),
    languages: [.french, .arabic, .english], timeZone: "Africa/Casablanca",
    clauseEdition: "iso21001-2018", confidence: 0.95,
    groups: [
      BeneficiaryGroup(
        id: "learner", beneficiaryClass: .learner,
        name: LocalizedText(["fr": "Apprenants", "en": "Learners"])),
      BeneficiaryGroup(
        id: "parent", beneficiaryClass: .otherBeneficiary,
        name: LocalizedText(["fr": "Parents", "en": "Parents"])),
    ],
    dimensions: [
      Dimension(
        id: "campus", name: LocalizedText(["fr": "Site"]),
        values: .listed([
          DimensionValue(
            id: "rabat", name: LocalizedText(["fr": "Rabat", "ar": "الرباط"]),
            synonyms: ["Rabat-Agdal"]),
          DimensionValue(id: "fes", name: LocalizedText(["fr": "Fès", "ar": "فاس"])),
        ])),
      Dimension(
        id: "course", name: LocalizedText(["fr": "Cours"]), values: .any, noAnswer: ["NA"]),
    ],
    periods: [
      Period(id: "S1", first: date("2025-09-01"), last: date("2026-01-31")),
      Period(id: "S2", first: date("2026-02-01"), last: date("2026-07-31")),
    ],
    disclosure: DisclosureRules())

  static func definitions(_ surveys: Survey...) -> Definitions {
    Definitions(organisation: organisation, surveys: surveys, objectives: [])
  }
}

/// What a whole export came to.
struct Interpretation {
  var plan: ReadingPlan?
  var findings: [Finding] = []
  var balance = RecordBalance()
  var batches: [ResponseBatch] = []
  var setAside: [SetAsideRecord] = []
  var wordings: [ItemWording] = []

  var codes: [String] { findings.map(\.code).sorted() }

  /// Each response's answer codes in the order of the rows.
  var answers: [[UInt8]] {
    batches.flatMap { batch in (0..<batch.count).map { Array(batch.answers(of: $0)) } }
  }

  var cells: [LeafCell] {
    batches.flatMap { batch in batch.cellIndices.map { batch.cells[Int($0)] } }
  }

  var keys: [ResponseKey] { batches.flatMap(\.keys) }
  var comments: [[String]] {
    batches.flatMap { $0.comments.map { PackedComments.unpack($0).map(\.text) } }
  }
  var submitted: [CivilTime] {
    batches.flatMap { $0.submitted.map { CivilTime(secondNumber: Int($0)) } }
  }
}

/// Reads a whole export as `rida check` does, on one thread.
func interpret(
  _ text: String, _ survey: Survey = Fixtures.survey(), fileName: String = "export.csv",
  dialect: CSVDialect = CSVDialect(), period: PeriodID? = nil, folder: PeriodID? = nil,
  bytes: [UInt8]? = nil, refusedRows: [Int: SetAsideReason] = [:]
) throws -> Interpretation {
  let bytes = bytes ?? Array(text.utf8)
  let records = try readHead(of: bytes, dialect: dialect, maximumRecords: 201)
  var result = Interpretation()
  guard let head = ExportHead(fileName: fileName, records: records) else { return result }
  let request = PlanRequest(
    definitions: Fixtures.definitions(survey), period: period, folderPeriod: folder)
  let (made, findings) = makePlan(for: head, request)
  result.findings = findings
  guard var plan = made else { return result }
  plan.refusedRows = refusedRows
  if plan.time?.layout == .undecided {
    let evidence = TimeColumnEvidence(plan: plan)
    var source = MemoryByteSource(bytes)
    _ = try readRecords(
      from: &source, dialect: dialect, skippingRecords: plan.recordsBeforeAnswers,
      consumer: evidence)
    let (settled, findings) = evidence.settle(plan)
    result.findings += findings
    guard let settled else { return result }
    plan = settled
  }
  var parts: [InterpretedPart] = []
  let interpreter = RecordInterpreter(plan: plan, keys: .digested(plainDigest)) { parts.append($0) }
  var source = MemoryByteSource(bytes)
  _ = try readRecords(
    from: &source, dialect: dialect, skippingRecords: plan.recordsBeforeAnswers,
    consumer: interpreter)
  let settled = settleKeys(of: parts.map(\.batch), plan: plan, digest: plainDigest)
  var outcome = interpreter.outcome
  outcome.add(settled)
  result.plan = plan
  result.findings += outcome.findings(of: plan)
  result.balance = outcome.balance
  result.wordings = outcome.wordings(of: plan)
  result.batches = settled.batches
  result.setAside = parts.flatMap(\.setAside) + settled.superseded
  return result
}

/// A digest without a secret, good enough to tell texts apart.
let plainDigest: KeyedDigest = { bytes in
  var words: [UInt64] = []
  for seed in 0..<4 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 &+ UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    words.append(hash)
  }
  let digest = words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
  guard let key = ResponseKey(digest) else { preconditionFailure("A digest has 32 bytes") }
  return key
}

/// The bytes of the absences, for short expectations.
let notShown = AnswerCode.notShown.rawValue
let blank = AnswerCode.blank.rawValue
let notApplicable = AnswerCode.notApplicable.rawValue
let preferNot = AnswerCode.preferNotToSay.rawValue
let unreadable = AnswerCode.unreadable.rawValue
