import CSVReading
import Foundation
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct KeyTests {
  private static let headings = ["Q01", "Services used", "Q05", "Autre colonne"]
  private static let rows = [
    ["4", "Library;Sports", "Très bien, « merci »", "x"], ["4", "", "", ""],
    ["Tout à fait d'accord", "Cantine, cafétéria", "l'été\nprochain", "é"], ["4", "", "", ""],
    ["1", "Sports", "non \"cité\"", ""], ["موافق", "", "شكرا جزيلا", ""],
  ]

  /// The same records written in another way.
  private func written(
    _ rows: [[String]], columns: [Int] = [0, 1, 2, 3], delimiter: Character = ",",
    quotesAll: Bool = false, lineEnd: String = "\n"
  ) -> String {
    ([Self.headings] + rows).map { row in
      columns.map { column in
        let text = row[column].replacing("\n", with: lineEnd)
        let needsQuotes = text.contains { $0 == delimiter || $0.isNewline || $0 == "\"" }
        return quotesAll || needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
      }.joined(separator: String(delimiter))
    }.joined(separator: lineEnd) + lineEnd
  }

  private func keys(
    _ text: String, delimiter: Delimiter = .comma, encoding: TextEncoding = .utf8,
    bytes: [UInt8]? = nil
  ) throws -> [ResponseKey] {
    try interpret(
      text, dialect: CSVDialect(encoding: encoding, delimiter: delimiter), period: "S1",
      bytes: bytes
    ).keys
  }

  @Test func `content keys are the same however the file is written`() throws {
    let original = try keys(written(Self.rows)).sorted()
    #expect(Set(original).count == 6)
    let quoted = written(Self.rows, delimiter: ";", quotesAll: true, lineEnd: "\r\n")
    #expect(try keys(quoted, delimiter: .semicolon).sorted() == original)
    for order in [[3, 2, 1, 0], [1, 0, 3, 2]] {
      #expect(try keys(written(Self.rows, columns: order)).sorted() == original)
    }
    #expect(try keys(written(Self.rows.reversed())).sorted() == original)
    let decomposed = written(Self.rows).decomposedStringWithCanonicalMapping
    #expect(try keys(decomposed).sorted() == original)
    let utf16 = written(Self.rows).utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    #expect(try keys("", encoding: .utf16LittleEndian, bytes: utf16).sorted() == original)
  }

  @Test func `two people who answered alike have two keys, in every export the same two`() throws {
    let twice = [["4", "", "", ""], ["4", "", "", ""]]
    let first = try keys(written(twice))
    #expect(Set(first).count == 2)
    #expect(try Set(keys(written(twice + [["1", "", "", ""]]))).isSuperset(of: first))
  }

  @Test func `each cumulative export holds the keys of the one before`() throws {
    var before: Set<ResponseKey> = []
    for count in 1...Self.rows.count {
      let now = Set(try keys(written(Array(Self.rows.prefix(count)).reversed())))
      #expect(now.count == count)
      #expect(now.isSuperset(of: before))
      before = now
    }
  }

  @Test func `a changed cell changes the key, even in a dropped column`() throws {
    let survey = Fixtures.survey { $0.drop = ["Nom"] }
    let one = try interpret("Q01,Q02,Nom\n4,4,A\n", survey, period: "S1")
    let other = try interpret("Q01,Q02,Nom\n4,4,B\n", survey, period: "S1")
    #expect(one.keys != other.keys)
  }

  @Test func `cells don't run into each other`() throws {
    let one = try interpret("Q01,Q05,x\n4,ab,\n", period: "S1")
    let other = try interpret("Q01,Q05,x\n4,a,b\n", period: "S1")
    #expect(one.keys != other.keys)
  }

  @Test func `equal headings don't make the order of columns count`() throws {
    let one = try interpret("Q01,Q02,x,x\n4,4,a,b\n", period: "S1")
    let other = try interpret("x,Q02,Q01,x\nb,4,4,a\n", period: "S1")
    #expect(one.keys == other.keys)
    #expect(one.keys.count == 1)
  }

  @Test func `a declared key is the key whatever else the record says`() throws {
    let survey = Fixtures.survey { $0.keyColumns = ["A", "B"] }
    let export = try interpret("A,B,Q01,Q02\n1,x,4,4\n 1 ,x,1,1\n1,y,4,4\n", survey, period: "S1")
    #expect(export.keys.count == 2)
    #expect(
      export.keys.first == responseKey(survey: "learner", parts: ["1", "x"], digest: plainDigest))
    #expect(export.setAside.map(\.row) == [2])
    #expect(export.answers.map(\.[0]) == [0, 3])
  }

  @Test func `the same key in two surveys is two keys`() {
    #expect(
      responseKey(survey: "a", parts: ["1"], digest: plainDigest)
        != responseKey(survey: "b", parts: ["1"], digest: plainDigest))
    #expect(
      responseKey(survey: "a", parts: ["1", "2"], digest: plainDigest)
        != responseKey(survey: "a", parts: ["12"], digest: plainDigest))
  }

  @Test(
    arguments: [
      ("Id,Q01,Q02\n1,4,\n2,4,\n3,1,\n", false), ("Id,Q01,Q02\n1,4,\n2,4,\n 1 ,1,\n", true),
      ("Id,Q01,Q02\n1,4,\n1,,\n", false), ("Id,Q01,Q02\né,4,\ne\u{301},4,\n", true),
    ])
  func `watched keys that come twice`(text: String, expected: Bool) throws {
    let survey = Fixtures.survey { $0.keyColumns = ["Id"] }
    #expect(try hasRepeatedKeys(text, survey) == expected)
  }

  @Test func `watched content that comes twice`() throws {
    let survey = Fixtures.survey()
    #expect(try !hasRepeatedKeys("Q01,Q02\n4,4\n4,3\n", survey))
    #expect(try hasRepeatedKeys("Q01,Q02\n4,4\n4, 4\n", survey))
  }

  private func hasRepeatedKeys(_ text: String, _ survey: Survey) throws -> Bool {
    let plan = try #require(try interpret(text, survey, period: "S1").plan)
    let interpreter = RecordInterpreter(plan: plan, keys: .watched) { _ in }
    var source = MemoryByteSource(Array(text.utf8))
    _ = try readRecords(
      from: &source, dialect: CSVDialect(), skippingRecords: 1, consumer: interpreter)
    var outcome = interpreter.outcome
    return outcome.hasRepeatedKeys()
  }
}
