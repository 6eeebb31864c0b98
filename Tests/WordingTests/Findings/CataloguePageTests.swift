import Findings
import Foundation
import SurveyModel
import Testing

@testable import Wording

struct CataloguePageTests {
  @Test(arguments: Language.allCases)
  func thePageIsUpToDate(language: Language) throws {
    let name = language == .english ? "findings.md" : "findings.\(language.rawValue).md"
    let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs")
    try expectText(cataloguePage(in: language), inFile: docs.appending(path: name))
  }

  @Test(arguments: Language.allCases)
  func thePageHasEveryCode(language: Language) {
    let page = cataloguePage(in: language)
    for finding in findingExamples {
      #expect(page.contains("\n### `\(finding.code)`: "), "\(finding.code)")
      #expect(
        page.contains(findingWording(in: language).consequence(of: finding.kind).lowercasedFirst))
    }
    for code in SetAsideReason.codes { #expect(page.contains("`\(code)`")) }
  }
}
