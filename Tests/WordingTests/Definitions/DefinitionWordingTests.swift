import Findings
import SurveyModel
import Testing

@testable import Wording

struct DefinitionWordingTests {
  @Test func examplesCoverTheCatalogue() {
    #expect(Set(definitionExamples.map(position)) == Set(0..<definitionProblemKindCount))
  }

  @Test(arguments: Language.allCases)
  func everyProblemIsWordedToTheLetter(language: Language) throws {
    let words = definitionWording(in: language)
    let lines = definitionExamples.map { kind in
      words.line(
        for: DefinitionProblem(kind, file: "surveys/learner.yaml", line: 7, column: 5))
    }
    try expectText(
      lines.joined(separator: "\n") + "\n", inFile: "definitions.\(language.rawValue).txt",
      filePath: #filePath)
  }

  @Test(arguments: Language.allCases)
  func textsAreSentences(language: Language) {
    let words = definitionWording(in: language)
    for kind in definitionExamples {
      let problem = DefinitionProblem(kind, file: "a.yaml")
      for text in [words.message(for: problem), words.fix(for: problem)] {
        #expect(text.count > 5)
        #expect(text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("؟"), "\(text)")
        #expect(text.first?.isLowercase == false, "\(text)")
        #expect(isWellSet(text, in: language), "\(text)")
        for placeholder in ["\\(", "%@", "nil", "Optional", "TODO", "~", "“”", "«»"] {
          #expect(!text.contains(placeholder), "\(text)")
        }
      }
    }
  }

  @Test(
    arguments: [
      (7, 5, "surveys/learner.yaml:7:5: "), (7, nil, "surveys/learner.yaml:7: "),
      (nil, nil, "surveys/learner.yaml: "), (nil, 5, "surveys/learner.yaml: "),
    ] as [(Int?, Int?, String)])
  func aLineBeginsWithItsPlace(line: Int?, column: Int?, start: String) {
    let kind = DefinitionProblemKind.unknownReference(
      what: .scale, id: "agreement5", nearest: "agreement-5")
    let problem = DefinitionProblem(
      kind, file: "surveys/learner.yaml", line: line, column: column)
    #expect(
      definitionWording(in: .english).line(for: problem)
        == start
        + "There is no scale “agreement5”. Did you mean “agreement-5”? Correct it, or add the scale."
    )
  }
}
