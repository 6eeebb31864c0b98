import Findings
import Foundation
import SurveyLoading
import SurveyModel
import Testing

/// The templates of a new workspace.
private let templates = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Sources/RidaCommand/Templates")

private let names = [
  "employer.yaml", "learner.yaml", "objectives.yaml", "organisation.yaml", "parent.yaml",
  "staff.yaml",
]

private func templateFiles() throws -> [DefinitionFile] {
  try names.map { name in
    let data = try Data(contentsOf: templates.appendingPathComponent(name))
    return DefinitionFile(name: name, bytes: [UInt8](data))
  }
}

@Suite struct TemplateTests {
  @Test func `the templates load, and only say that baselines are still to come`() throws {
    let loaded = try loadDefinitions(files: templateFiles())
    let others = loaded.problems.filter {
      if case .objectiveWithoutBaseline = $0.kind { false } else { true }
    }
    #expect(others == [])
    let definitions = try #require(loaded.definitions)
    #expect(definitions.surveys.map(\.id.rawValue) == ["employer", "learner", "parent", "staff"])
    #expect(definitions.organisation.periods.count == 6)
  }

  @Test func `every template names the schema that an editor checks it against`() throws {
    for file in try templateFiles() {
      let first = String(decoding: file.bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      #expect(first.hasPrefix("# yaml-language-server: $schema=schemas/"), "\(file.name)")
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Atlas"), "\(file.name)")
    }
  }

  @Test func `every register is a row of headings and nothing else`() throws {
    let folder = templates.appendingPathComponent("registers")
    let registers = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(registers.count == 15)
    for name in registers {
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.count { $0 == "\n" } == 1 && text.hasSuffix("\n"), "\(name)")
      let headings = text.dropLast().split(separator: ";", omittingEmptySubsequences: false)
      #expect(headings.count > 3 && !headings.contains("") && Set(headings).count == headings.count)
    }
  }
}
