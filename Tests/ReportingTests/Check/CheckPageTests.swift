import Findings
import Foundation
import SurveyModel
import Testing
import Wording

@testable import Reporting

@Suite("A check as a page")
struct CheckPageTests {
  @Test("Stands alone and is well-formed, in each language", arguments: Language.allCases)
  func standsAlone(_ language: Language) throws {
    let page = checkPage(of: checkExamples, in: language)
    let outline = try PageOutline(of: page)
    for element in ["script", "link", "img", "iframe", "object", "form", "base"] {
      #expect(outline.elements[element] == nil, "\(element)")
    }
    for attribute in outline.attributes {
      #expect(!attribute.hasPrefix("on") && attribute != "style" && attribute != "src")
    }
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("url("))
    #expect(page.contains("style-src 'sha256-\(styleHash)' 'sha256-\(checkStyleHash)'"))
    let direction = language == .arabic ? "rtl" : "ltr"
    #expect(page.contains("<html lang=\"\(language.rawValue)\" dir=\"\(direction)\">"))
    #expect(page == checkPage(of: checkExamples, in: language))
  }

  @Test("Says all that there is to say", arguments: Language.allCases)
  func saysAll(_ language: Language) throws {
    let words = findingWording(in: language)
    let text = try PageOutline(of: checkPage(of: checkExamples, in: language)).text
    for summary in checkExamples {
      #expect(text.contains(summary.fileName))
      #expect(text.contains(words.outcome(of: summary)))
      for group in findingGroups(of: summary.findings, in: language) {
        for entry in group.entries {
          #expect([entry.place, entry.statement].allSatisfy { $0.map(text.contains) ?? true })
        }
      }
      for finding in summary.findings {
        #expect(text.contains(words.consequence(of: finding.kind)))
        #expect(text.contains(words.advice(for: finding.kind)))
        #expect(text.contains(finding.code))
        for line in DefinitionChange(for: finding)?.lines ?? [] { #expect(text.contains(line)) }
      }
      for line in words.ledgerLines(of: summary) ?? [] where summary.read > 0 {
        #expect(text.contains(line.label + words.count(line.count)))
      }
    }
    for severity in Severity.allCases { #expect(text.contains(words.title(of: severity))) }
  }

  @Test("Several files have an index that leads to each; one has none")
  func index() throws {
    let several = try PageOutline(of: checkPage(of: checkExamples, in: .french))
    #expect(several.links == checkExamples.indices.map { "#file-\($0 + 1)" })
    #expect(Set(several.links.map { String($0.dropFirst()) }).isSubset(of: several.ids))
    let one = try PageOutline(of: checkPage(of: [checkExamples[0]], in: .french))
    #expect(one.links == [])
    #expect(one.text.contains("Contrôle d’un export d’enquête"))
  }

  @Test("A file without findings says so, and its rows add up")
  func goodFile() throws {
    let summary = CheckSummary(
      fileName: "a.csv", toolName: "Google Forms", surveyTitle: "Satisfaction", encoding: "UTF-8",
      delimiter: ",", read: 12, accepted: 12)
    let text = try PageOutline(of: checkPage(of: [summary], in: .english)).text
    #expect(text.contains(findingWording(in: .english).nothingFound))
    #expect(text.contains("Accepted: they count12"))
    #expect(text.contains("Rows read12"))
  }

  @Test("Hostile headings and cells add no markup", arguments: hostileTexts)
  func hostile(_ text: String) throws {
    let plain = try PageOutline(of: checkPage(of: [nasty("plain")], in: .arabic))
    let outline = try PageOutline(of: checkPage(of: [nasty(text)], in: .arabic))
    #expect(outline.attributes == plain.attributes)
    #expect(
      outline.elements.filter { $0.key != "bdi" } == plain.elements.filter { $0.key != "bdi" })
    #expect(outline.ids == plain.ids)
    #expect(outline.text.unicodeScalars.allSatisfy(isPrintable))
  }

  private func nasty(_ text: String) -> CheckSummary {
    let place = Place(row: 2, column: 0, heading: text)
    return CheckSummary(
      fileName: text, toolName: text, surveyTitle: text, encoding: text, delimiter: text, read: 3,
      accepted: 2, setAside: [(text, 1)],
      findings: [
        Finding(.answerNotOnScale(item: "a", answer: text, nearest: text), at: place),
        Finding(.unknownHeading(heading: text, nearest: text), at: place),
        Finding(.identifier(heading: text, kind: .email), at: place),
        Finding(.wordingChanged(item: "a", before: text, now: text), at: place),
        Finding(.workbookSheets([text, "b"])),
      ])
  }

  @Test("In Arabic, options, paths and quoted texts keep their direction")
  func directions() {
    let page = CheckPage(summaries: [], language: .arabic)
    let cases: [(String, String)] = [
      ("ذكر --sheet، أو", "ذكر <bdi dir=\"ltr\">--sheet</bdi>، أو"),
      ("إلى surveys/a.yaml.", "إلى <bdi dir=\"ltr\">surveys/a.yaml</bdi>."),
      (
        "مثل export: {key: [ID, Start time]}، أو",
        "مثل <bdi dir=\"ltr\">export: {key: [ID, Start time]}</bdi>، أو"
      ),
      ("الصف 14: «A <b>» هنا", "الصف 14: «<bdi>A &lt;b&gt;</bdi>» هنا"),
      (
        "مثل counts: {item: Q, options: {1: Bad, 2: Good}}}. أما 12",
        "مثل <bdi dir=\"ltr\">counts: {item: Q, options: {1: Bad, 2: Good}}}</bdi>. أما 12"
      ),
      ("فواصل (.csv).", "فواصل (<bdi dir=\"ltr\">.csv</bdi>)."), ("«مفتوح", "«مفتوح"), ("", ""),
      (" ", " "),
    ]
    for (text, markup) in cases { #expect(page.prose(text).description == markup, "\(text)") }
    let english = CheckPage(summaries: [], language: .english)
    #expect(english.prose("with --sheet “A”").description == "with --sheet “<bdi>A</bdi>”")
  }

  @Test("The content policy names the style that the page carries")
  func styleHashFits() throws {
    #expect(try sha256Base64(of: checkStyleSheet) == checkStyleHash)
    #expect(!checkStyleSheet.contains { "<&".contains($0) })
  }
}
