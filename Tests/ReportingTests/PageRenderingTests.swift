import Foundation
import SurveyModel
import Testing

@testable import Reporting

@Suite("The HTML page")
struct PageRenderingTests {
  @Test(
    "Writes pages for looking at, where RIDA_PAGES names a folder",
    .enabled(if: ProcessInfo.processInfo.environment["RIDA_PAGES"] != nil),
    arguments: Language.allCases)
  func writesPages(_ language: Language) throws {
    let folder = try #require(ProcessInfo.processInfo.environment["RIDA_PAGES"])
    let page = htmlPage(of: FixtureReview().review(), in: language)
    try page.write(
      toFile: "\(folder)/\(language.rawValue).html", atomically: true, encoding: .utf8)
  }
}
