import Testing

@testable import SurveyDrafting

@Suite struct AnswerOrderTests {
  @Test(
    arguments: [
      (
        ["Souvent", "Jamais", "Toujours", "Parfois"], ["Jamais", "Parfois", "Souvent", "Toujours"]
      ),
      (["جيد", "ضعيف", "ممتاز", "متوسط"], ["ضعيف", "متوسط", "جيد", "ممتاز"]),
      (["Good", "Excellent", "Poor", "Fair"], ["Poor", "Fair", "Good", "Excellent"]),
      (["Beaucoup", "Pas du tout", "Un peu"], ["Pas du tout", "Un peu", "Beaucoup"]),
      (["كثيرا", "قليلا", "إلى حد ما"], ["قليلا", "إلى حد ما", "كثيرا"]),
      (["Easy", "Very difficult", "Difficult"], ["Very difficult", "Difficult", "Easy"]),
    ])
  func `words are put from the least to the most favourable`(met: [String], sorted: [String]) {
    #expect(order(of: met) == AnswerOrder(texts: sorted, ground: .words))
  }

  @Test(
    arguments: [
      (
        ["3 - Bien", "1 - Mal", "2 - Moyen"], ["1 - Mal", "2 - Moyen", "3 - Bien"],
        .numbers([1, 2, 3])
      ),
      (
        ["b) Un peu", "a) Pas du tout", "c) Très"], ["a) Pas du tout", "b) Un peu", "c) Très"],
        .letters
      ),
      (["25-34", "18-24", "moins de 18"], ["moins de 18", "18-24", "25-34"], .quantities),
      (["Bus", "Train", "Vélo"], ["Bus", "Train", "Vélo"], .frequency),
    ] as [([String], [String], AnswerOrder.Ground)])
  func `other answers are put by what they begin with, or left as they come`(
    met: [String], sorted: [String], ground: AnswerOrder.Ground
  ) {
    #expect(order(of: met) == AnswerOrder(texts: sorted, ground: ground))
  }
}
