import Disclosure
import Foundation
import FoundationXML
import ManagementReview
import SurveyModel
import Testing

@testable import Reporting

@Suite("The HTML page")
struct PageRenderingTests {
  private static let pages = Dictionary(
    uniqueKeysWithValues: Language.allCases.map {
      ($0, htmlPage(of: FixtureReview().review(), in: $0))
    })

  private func page(_ language: Language) throws -> String {
    try #require(Self.pages[language])
  }

  @Test("Is well-formed", arguments: Language.allCases)
  func isWellFormed(_ language: Language) throws {
    let outline = try PageOutline(of: page(language))
    #expect(outline.elements["main"] == 1)
    #expect(outline.elements["article"] == 3)
    #expect(!outline.text.contains("<") && !outline.text.contains("&"))
  }

  @Test("Ids are unique and every link leads somewhere", arguments: Language.allCases)
  func linksLead(_ language: Language) throws {
    let outline = try PageOutline(of: page(language))
    #expect(Set(outline.ids).count == outline.ids.count)
    #expect(outline.links.count > 20)
    for link in outline.links {
      #expect(link.hasPrefix("#"))
      #expect(outline.ids.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test(
    "Stands alone: no script, no other file, no style but its own", arguments: Language.allCases)
  func standsAlone(_ language: Language) throws {
    let page = try page(language)
    let outline = try PageOutline(of: page)
    for element in ["script", "link", "img", "iframe", "object", "form", "base"] {
      #expect(outline.elements[element] == nil, "\(element)")
    }
    for attribute in outline.attributes {
      #expect(!attribute.hasPrefix("on") && attribute != "style" && attribute != "src")
    }
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("url("))
    #expect(page.contains("default-src 'none'; style-src 'sha256-\(styleHash)'"))
  }

  @Test("The content policy names the style that the page carries")
  func styleHashFits() throws {
    #expect(try sha256Base64(of: styleSheet) == styleHash)
    #expect(!styleSheet.contains { "<&".contains($0) })
  }

  @Test("Says its language and direction")
  func language() throws {
    #expect(try page(.arabic).contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(try page(.french).contains("<html lang=\"fr\" dir=\"ltr\">"))
    #expect(try page(.arabic).contains("<bdi dir=\"ltr\">2025-2026-S2</bdi>"))
  }

  @Test("Leads with the news, in order", arguments: Language.allCases)
  func order(_ language: Language) throws {
    let page = try page(language)
    let places = [
      "top", "changes", "objectives", "groups", "decisions", "evidence", "quality", "withheld",
      "method", "provenance",
    ].compactMap { page.range(of: " id=\"\($0)\"")?.lowerBound }
    #expect(places.count == 10)
    #expect(places == places.sorted())
  }

  @Test(
    "Tells a change in a sentence",
    arguments: [
      (
        .french,
        "30␣% de satisfaits (entre 26 et 35␣%, 402␣réponses), contre 46␣% en 2025-2026-S1␣: baisse de 9 à 23 points."
      ),
      (
        .english,
        "30% satisfied (between 26 and 35%, 402 answers), against 46% in 2025-2026-S1: a fall of 9 to 23 points."
      ),
      (
        .arabic,
        "30% راضون (بين 26 و35%، 402 جواب)، مقابل 46% في 2025-2026-S1: انخفاض بين 9 و23 نقطة."
      ),
    ] as [(Language, String)])
  func sentence(_ language: Language, _ expected: String) throws {
    let text = try PageOutline(of: page(language)).text
      .replacing("\u{202F}", with: "␣").replacing("\u{A0}", with: "␣")
    #expect(text.contains(expected))
  }

  @Test("Says each status in a word with a shape, withheld ones without a figure")
  func statuses() throws {
    var review = FixtureReview().review()
    review.objectives[0].status = .withheld
    review.objectives[0].figure = review.figures.first { $0.shown == nil }
    review.objectives[0].series = nil
    review.objectives[0].sinceLast = nil
    for (review, words) in [
      (FixtureReview().review(), ["Met", "Not met", "Can’t tell", "Not measured"]),
      (review, ["Withheld", "Not met", "Can’t tell", "Not measured"]),
    ] {
      let page = htmlPage(of: review, in: .english)
      for word in words { #expect(page.contains("</svg><span>\(word)</span></span>"), "\(word)") }
    }
    let row = htmlPage(of: review, in: .english).split(separator: "<tbody>")[1]
      .split(separator: "</tr>")[0]
    #expect(row.contains("too few answers") || row.contains("would give away"))
    #expect(!row.contains("class=\"dot\""))
  }

  @Test("An export whose counts are withheld shows none, and is left out of the sum")
  func withheldCounts() throws {
    var review = FixtureReview().review()
    review.exports[2].countsAreWithheld = true
    let text = try PageOutline(of: htmlPage(of: review, in: .english)).text
    #expect(text.contains("577 records read = 545 taken in"))
    let page = htmlPage(of: review, in: .english)
    let ledger = try #require(page.split(separator: "<table class=\"numbers ledger\">").last)
    #expect(ledger.split(separator: "</table>")[0].split(separator: ">withheld</td>").count == 6)
  }

  @Test("Shows a group that nobody asked as empty")
  func emptyGroup() throws {
    var review = FixtureReview().review()
    review.surveys.removeAll { $0.group == "staff" }
    review.participation.removeAll { $0.group == "staff" }
    let page = htmlPage(of: review, in: .english)
    let classes = try #require(page.split(separator: "id=\"groups\"").last)
    #expect(classes.contains("<div class=\"card empty\"><h3>Staff</h3>"))
    #expect(classes.contains("Nobody was asked in this period."))
  }

  @Test("A review of nothing is a page too", arguments: Language.allCases)
  func emptyReview(_ language: Language) throws {
    var review = FixtureReview().review()
    review.participation = []
    review.changes = ChangeSummary()
    review.objectives = []
    review.decisions = []
    review.surveys = []
    review.exports = []
    review.withheld = [:]
    review.figures = []
    let outline = try PageOutline(of: htmlPage(of: review, in: language))
    #expect(!outline.text.contains("<"))
    for link in outline.links { #expect(outline.ids.contains(String(link.dropFirst()))) }
  }

  @Test("Equal reviews give equal bytes, different ones don't", arguments: Language.allCases)
  func isDeterministic(_ language: Language) throws {
    #expect(try htmlPage(of: FixtureReview().review(), in: language) == page(language))
    var other = FixtureReview().review()
    other.provenance.tallyHash = "other"
    #expect(try htmlPage(of: other, in: language) != page(language))
  }

  @Test("What is withheld leaves no trace: other answers there give the same bytes")
  func withheldLeavesNoTrace() throws {
    var other = FixtureReview()
    other.learners.shifts = ["tanger": -0.3, "kenitra": 0.1]
    let (review, changed) = (FixtureReview().review(), other.review())
    #expect(review.figures.contains { $0.shown == nil })
    for language in Language.allCases {
      #expect(try htmlPage(of: changed, in: language) == page(language))
    }
    #expect(metricsCSV(of: changed.figures) == metricsCSV(of: review.figures))
    #expect(reviewJSON(of: changed) == reviewJSON(of: review))
    other.learners.shifts = ["rabat": 0.1]
    #expect(try htmlPage(of: other.review(), in: .french) != page(.french))
  }

  @Test("A pack of four surveys with fifteen items stays under a megabyte")
  func isLean() throws {
    var review = FixtureReview().review()
    let section = try #require(review.surveys.first)
    let evidence = try #require(section.objectives.first)
    var large = section
    large.otherItems = (0..<15).map { number in
      var item = evidence.items[number % evidence.items.count]
      item.item.id = ItemID(rawValue: "item-\(number)")
      return item
    }
    review.surveys = (0..<4).map { number in
      var copy = large
      copy.survey.id = SurveyID(rawValue: "survey-\(number)")
      return copy
    }
    #expect(htmlPage(of: review, in: .arabic).utf8.count < 1_000_000)
  }

  @Test(
    "Writes pages for looking at, where RIDA_PAGES names a folder",
    .enabled(if: ProcessInfo.processInfo.environment["RIDA_PAGES"] != nil),
    arguments: Language.allCases)
  func writesPages(_ language: Language) throws {
    let folder = try #require(ProcessInfo.processInfo.environment["RIDA_PAGES"])
    try page(language).write(
      toFile: "\(folder)/\(language.rawValue).html", atomically: true, encoding: .utf8)
  }
}
