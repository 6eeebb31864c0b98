import Disclosure
import ManagementReview
import SurveyModel
import Testing

@testable import Reporting

@Suite("Hostile texts come out inert")
struct HostileTextTests {
  private func review(with text: String) -> Review {
    var review = FixtureReview().review()
    let everywhere = LocalizedText(["fr": text, "ar": text, "en": text])
    review.definitions.organisation.name = everywhere
    for index in review.definitions.organisation.groups.indices {
      review.definitions.organisation.groups[index].name = everywhere
    }
    for index in review.definitions.objectives.indices {
      review.definitions.objectives[index].statement = everywhere
    }
    for index in review.objectives.indices {
      review.objectives[index].objective.statement = everywhere
      review.objectives[index].objective.owner = text
      review.objectives[index].openActions = [text]
    }
    for index in review.surveys.indices {
      review.surveys[index].survey.title = everywhere
      for table in review.surveys[index].breakdowns.indices {
        review.surveys[index].breakdowns[table].dimension.name = everywhere
        review.surveys[index].breakdowns[table].rows[0].value = DimensionValueID(rawValue: text)
      }
      for objective in review.surveys[index].objectives.indices {
        for item in review.surveys[index].objectives[objective].items.indices {
          review.surveys[index].objectives[objective].items[item].item.text = everywhere
          review.surveys[index].objectives[objective].items[item].item.id = ItemID(
            rawValue: "\(objective) \(item)\(text)")
        }
      }
    }
    for index in review.exports.indices {
      review.exports[index].tool = text
      review.exports[index].hash = text
      review.exports[index].setAside = [text: 1]
    }
    review.provenance.programVersion = text
    return review
  }

  @Test(arguments: hostileTexts)
  func addsNoMarkup(_ text: String) throws {
    let plain = try PageOutline(of: htmlPage(of: review(with: "plain"), in: .arabic))
    let outline = try PageOutline(of: htmlPage(of: review(with: text), in: .arabic))
    #expect(outline.elements == plain.elements)
    #expect(outline.attributes == plain.attributes)
    #expect(Set(outline.ids).count == outline.ids.count)
    for value in outline.text.unicodeScalars {
      #expect(isPrintable(value))
    }
  }

  @Test(
    "Escaping goes by scalars",
    arguments: [
      ("a<b", "a&lt;b"), ("\"\u{0301}", "&quot;\u{0301}"), ("'\u{064E}", "&#39;\u{064E}"),
      ("&amp;", "&amp;amp;"), ("رضا", "رضا"), ("é", "é"), ("a\u{202E}b\u{0}c", "abc"),
      ("line\nbreak\t", "line\nbreak\t"), ("\u{200F}x", "\u{200F}x"),
    ])
  func escapes(_ text: String, _ expected: String) {
    #expect(Array(escaped(text).utf8) == Array(expected.utf8))
  }
}
