import Findings
import SurveyLoading
import SurveyModel
import Testing

@testable import SurveyDrafting

/// What becomes of the columns of small exports in three languages.
@Suite struct DraftedColumnTests {
  struct Tool: Sendable {
    var name: String
    var headings: [String]
    var key: [String]
    var time: String?
    var dropped: [String] = []
  }

  private static let tools = [
    Tool(
      name: "Google Forms", headings: ["Horodateur", "Le cours est clair", "Adresse e-mail"],
      key: [], time: "Horodateur", dropped: ["Adresse e-mail"]),
    Tool(
      name: "Google Forms", headings: ["طابع زمني", "الدرس واضح", "البريد الإلكتروني"], key: [],
      time: "طابع زمني", dropped: ["البريد الإلكتروني"]),
    Tool(
      name: "Typeform", headings: ["#", "The course is clear", "Submit Date (UTC)"], key: ["#"],
      time: "Submit Date (UTC)"),
    Tool(
      name: "Microsoft Forms",
      headings: ["ID", "Start time", "Completion time", "Email", "Name", "The course is clear"],
      key: ["ID"], time: "Completion time"),
  ]

  @Test(arguments: tools)
  func `the tool, its key and its time are found, and identifiers dropped`(tool: Tool) {
    let marks = ["5", "4", "2", "1", "3", "4"]
    let drafted = DraftedExport(
      tool.headings.enumerated().map { position, heading in
        switch heading {
        case "ID", "#": InlineColumn(heading, (1...6).map { "k\($0)" })
        case _ where tool.dropped.contains(heading) || heading == "Email":
          InlineColumn(heading, (1...6).map { "personne\($0)@exemple.ma" })
        case "Name": InlineColumn(heading, (1...6).map { "Nom \($0)" })
        case tool.time, "Start time":
          InlineColumn(heading, (1...6).map { "2026-05-2\($0) 10:0\($0):59" })
        default: InlineColumn(heading, marks)
        }
      })
    #expect(drafted.proposed?.toolName == tool.name)
    #expect(drafted.items.map(\.scale?.id) == ["rating-5"])
    let keys = drafted.kinds.compactMap { kind -> [String]? in
      if case .keyFound(let columns) = kind { columns } else { nil }
    }
    #expect(keys == (tool.key.isEmpty ? [] : [tool.key]))
    let times = drafted.kinds.compactMap { kind -> String? in
      if case .timeFound(let column, _) = kind { column } else { nil }
    }
    #expect(times == [tool.time].compactMap { $0 })
    #expect(Set(tool.dropped).isSubset(of: drafted.survey?.export.drop ?? []))
    #expect(drafted.readsAll, "\(drafted.problems) \(drafted.findings.map(\.kind))")
  }

  @Test(
    arguments: [
      (["03/04/2026 10:00:00", "05/06/2026 11:00:00"], ["d/M/yyyy H:mm:ss"]),
      (["3/4/26 10:00", "5/6/26 11:00"], ["d/M/yy H:mm"]),
    ])
  func `times whose order is open get the order of the language, and a question`(
    cells: [String], formats: [String]
  ) {
    let drafted = DraftedExport([
      InlineColumn("Date de réponse", repeating: cells, count: 6),
      InlineColumn("Êtes-vous satisfait du cours ?", repeating: ["Oui", "Non"], count: 6),
    ])
    #expect(drafted.survey?.export.submitted?.formats == formats)
    #expect(
      drafted.kinds.contains {
        if case .timeOrderUndecided = $0 { true } else { false }
      })
    #expect(drafted.readsAll, "\(drafted.problems) \(drafted.findings.map(\.kind))")
  }

  @Test(
    arguments: [
      (["Tout à fait d'accord", "D'accord", "Neutre", "Pas d'accord"], "agreement-5"),
      (["أوافق بشدة", "أوافق", "محايد", "لا أوافق"], "agreement-5"),
      (["Strongly agree", "Agree", "Neutral", "Disagree"], "agreement-5"),
      (["Très satisfait", "Satisfait", "Neutre", "Insatisfait"], "satisfaction-5"),
      (["Toujours", "Souvent", "Parfois", "Jamais"], "frequency-5"),
      (["دائما", "غالبا", "أحيانا", "أبدا"], "frequency-5"),
      (["Oui", "Non"], "yes-no"), (["نعم", "لا"], "yes-no"),
      (["1", "2", "3", "4", "5"], "rating-5"),
    ] as [([String], ScaleID)])
  func `answers of a built-in scale are recognised in each language`(
    answers: [String], scale: ScaleID
  ) {
    let drafted = DraftedExport([
      InlineColumn("Le cours est clair", repeating: answers, count: 20)
    ])
    #expect(drafted.items.map(\.scale?.id) == [scale])
    #expect(drafted.kinds.contains(.scaleRecognised(scale)))
  }

  @Test func `a column of people's own words is a comment, one of names and numbers is none`() {
    let words = (1...12).map { "Il faudrait \($0) exemples de plus dans le cours" }
    let drafted = DraftedExport([
      InlineColumn("Que faut-il améliorer ?", words),
      InlineColumn("Code postal", (1...12).map { "\(10_000 + $0 * 37)" }),
      InlineColumn("Remarque vide", []),
      InlineColumn("Votre filière", repeating: ["Gestion", "Droit", "Lettres"], count: 12),
      InlineColumn("Campus", repeating: ["Rabat", "Fès"], count: 12),
    ])
    #expect(drafted.items.map(\.kind) == [.comment])
    #expect(drafted.remarks(beside: "Que faut-il améliorer ?") == [.readAsComment])
    #expect(drafted.kinds.contains(.columnLeftOut(heading: "Code postal")))
    #expect(drafted.kinds.contains(.columnEmpty(heading: "Remarque vide")))
    #expect(drafted.kinds.contains(.dimensionCandidate(heading: "Votre filière", values: 3)))
    #expect(drafted.survey?.export.dimensions == ["campus": .column("Campus")])
  }

  @Test func `an item that runs against the others is asked about`() {
    let marks = ["5", "4", "2", "1", "3", "4", "5", "2", "1", "3", "4", "5"]
    let against = marks.map { "\(6 - (Int($0) ?? 3))" }
    let drafted = DraftedExport(
      ["Clair", "Utile", "Vivant"].map { InlineColumn($0, marks) }
        + [InlineColumn("Trop long", against)])
    #expect(drafted.remarks(beside: "Trop long").contains(.mayBeReversed(correlation: -1)))
    for text in ["Clair", "Utile", "Vivant"] { #expect(drafted.remarks(beside: text).isEmpty) }
  }

  @Test func `columns with the same heading are told apart by their number`() {
    let drafted = DraftedExport([
      InlineColumn("Utile ?", repeating: ["Oui", "Non"], count: 8),
      InlineColumn("Utile ?", repeating: ["1", "5", "3", "2"], count: 8),
    ])
    #expect(drafted.items.map(\.columns) == [["Utile ? #1"], ["Utile ? #2"]])
    #expect(drafted.items.map(\.scale?.id) == ["yes-no", "rating-5"])
    #expect(drafted.problems.isEmpty)
    #expect(drafted.findings.filter { $0.severity == .stop }.isEmpty)
  }

  @Test(
    arguments: [
      (["Question", "Variable", "Échelle"], true), (["Text"], true),
      (["Le cours est clair", "Question"], false),
    ])
  func `a list of questions is asked about first`(headings: [String], isList: Bool) {
    let drafted = DraftedExport(
      headings.map { InlineColumn($0, repeating: ["Oui", "Non"], count: 8) })
    #expect((drafted.kinds.first == .maybeNoAnswers) == isList)
  }
}
