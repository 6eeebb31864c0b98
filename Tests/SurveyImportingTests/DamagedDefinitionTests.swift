import SurveyLoading
import SurveyModel
import TestSupport
import Testing

@testable import SurveyImporting

@Suite struct DamagedDefinitionTests {
  @Test(arguments: OtherSamples.all.indices)
  func `A damaged definition is imported or refused, never more`(_ sample: Int) {
    var numbers = SeededGenerator(seed: UInt64(sample) + 1)
    var refused = 0
    for _ in 0..<40 {
      let files = OtherSamples.all[sample].map { damaged($0, by: &numbers) }
      do throws(ImportProblem) {
        let proposed = try importSurvey(files)
        let ids = proposed.survey.items.map(\.id)
        #expect(Set(ids).count == ids.count)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  private func damaged(_ file: ImportedFile, by numbers: inout SeededGenerator) -> ImportedFile {
    var bytes = file.bytes
    for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
      let position = Int.random(in: bytes.indices, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: bytes[position] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes[position] = [0x22, 0x3C, 0x7B, 0x5D, 0x2C, 0x0A][position % 6]
      case 2: bytes.removeSubrange(position..<min(bytes.count, position + 40))
      default: bytes.removeSubrange(position...)
      }
    }
    return ImportedFile(name: file.name, bytes: bytes)
  }

  @Test(arguments: [
    ("", ImportProblem.unknownFormat), ("a,b\n1,2\n", .unknownFormat),
    ("<html><body>Sign in</body></html>", .unknownFormat),
    ("<!DOCTYPE document [<!ENTITY a \"b\">]>\n<document>&a;</document>", .damaged(line: 1)),
    ("<document>\n<LimeSurveyDocType>Survey</LimeSurveyDocType>\n<x>", .damaged(line: 3)),
    ("<document><LimeSurveyDocType>Group</LimeSurveyDocType></document>", .unknownFormat),
    ("<document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>", .noQuestions),
    ("{\"SurveyElements\": []}", .noQuestions), ("{\"pages\": []}", .noQuestions),
    ("{\"a\": 1}", .unknownFormat), ("{\"pages\": [", .damaged(line: nil)),
    ("type,name,label\nnote,n,Hello\n", .noQuestions),
  ])
  func `What is no definition is refused with the reason`(
    _ text: String, _ problem: ImportProblem
  ) {
    #expect(throws: problem) {
      try importSurvey([ImportedFile(name: "x", bytes: Array(text.utf8))])
    }
  }

  @Test func `Values nested without end are refused`() {
    let text = "{\"pages\":" + String(repeating: "[", count: 20_000)
    #expect(throws: ImportProblem.damaged(line: 1)) {
      try importSurvey([ImportedFile(name: "x.json", bytes: Array(text.utf8))])
    }
    let elements = String(repeating: "<document>", count: 20_000)
    #expect(throws: ImportProblem.self) {
      try importSurvey([ImportedFile(name: "x.lss", bytes: Array(elements.utf8))])
    }
  }
}
