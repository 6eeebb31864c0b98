import Findings
import Foundation
import SurveyModel
import Testing

@testable import SurveyLoading

@Suite struct DefinitionSchemaTests {
  @Test func `each schema is JSON of the draft and refers only to what it defines`() throws {
    for schema in DefinitionSchema.all {
      let root = try object(schema.text)
      #expect(root["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
      let defined = Set((root["$defs"] as? [String: Any] ?? [:]).keys)
      let referred = schema.text.matches(of: /#\/\$defs\/([A-Za-z]+)/).map { String($0.output.1) }
      #expect(Set(referred).isSubset(of: defined))
    }
  }

  @Test(arguments: zip(DefinitionTexts.File.allCases, DefinitionSchema.all.indices))
  func `a file's keys are the schema's`(file: DefinitionTexts.File, schema: Int) throws {
    let properties =
      try object(DefinitionSchema.all[schema].text)["properties"] as? [String: Any] ?? [:]
    for key in Key.allCases.map(\.rawValue) + ["keyOfNoSchema"] {
      var texts = DefinitionTexts()
      if !texts[file].split(separator: "\n").contains(where: { $0.hasPrefix("\(key):") }) {
        texts[file] += "\n\(key): x"
      }
      let isUnknown = loadDefinitions(files: texts.files).problems.contains { problem in
        if case .unknownKey(key, _) = problem.kind { true } else { false }
      }
      #expect(isUnknown == (properties[key] == nil), "\(key)")
    }
  }

  @Test func `each key that the loader reads is in a schema`() {
    let texts = DefinitionSchema.all.map(\.text).joined()
    for key in Key.allCases { #expect(texts.contains("\"\(key.rawValue)\": {"), "\(key)") }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
