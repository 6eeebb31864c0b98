import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

/// Tables that no known tool signs.
@Suite struct PlainTableTests {
  static let samples = [
    ToolSample(
      name: "one row of headings",
      text: """
        Explanations are clear,The workload is excessive,Services used,What should be improved?
        Agree,Not applicable,"Library; Sports",Parking
        """,
      own: [], answers: [[2, notApplicable, 1, 0, 1]], comments: [["Parking"]]),
    ToolSample(
      name: "two rows of headings: a question over its options",
      text: """
        Les explications sont claires;La charge est excessive;Services utilisés;;
        ;;Bibliothèque;Cantine, cafétéria;Sport
        4;1;1;0;1
        3;2;0;0;1
        """,
      delimiter: .semicolon, own: [], answers: [[3, 0, 1, 0, 1], [2, 1, 0, 0, 1]],
      findings: ["heading-rows", "item-without-column"]),
    ToolSample(
      name: "three rows of headings: a part over questions over options",
      text: """
        Cours;;Services;;
        Les explications sont claires;La charge est excessive;Services utilisés;;
        ;;Bibliothèque;Cantine, cafétéria;Sport
        4;1;1;0;1
        3;2;0;0;1
        """,
      delimiter: .semicolon, own: [], answers: [[3, 0, 1, 0, 1], [2, 1, 0, 0, 1]],
      findings: ["heading-rows", "item-without-column"]),
    ToolSample(
      name: "in Arabic, with Arabic separators",
      text: """
        الشروح واضحة;العبء كبير;الخدمات
        موافق;غير موافق;المكتبة، الرياضة
        """,
      delimiter: .semicolon, own: [], answers: [[2, 1, 1, 0, 1]],
      findings: ["item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("csv") }

  @Test func `codes, decimal codes and a declared time`() throws {
    let survey = Fixtures.survey { export in
      export.submitted = SubmissionColumn(column: "Date", formats: ["dd/MM/yyyy"])
      export.drop = ["Nom"]
    }
    let export = try interpret(
      """
      Nom;Date;Q01;Q02
      Personne;01/02/2026;4,0;1.0
      Personne;31/01/2026;3 - Plutôt d'accord;Ne souhaite pas répondre
      """, survey, dialect: CSVDialect(delimiter: .semicolon))
    #expect(export.plan?.tool.id == "csv")
    #expect(export.answers.map { $0.prefix(2) } == [[3, 0], [2, preferNot]])
    #expect(export.cells.map(\.period) == ["S2", "S1"])
  }
}
