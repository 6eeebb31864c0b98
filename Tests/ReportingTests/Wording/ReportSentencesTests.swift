import SurveyModel
import Testing
import Wording

/// Sentences to the letter; ␣ stands for a no-break space and ˽ for a narrow one.
@Suite("Sentences of the report")
struct ReportSentencesTests {
  private func text(_ phrase: Phrase?) -> String {
    (phrase?.plainText ?? "nil").replacing("\u{A0}", with: "␣").replacing("\u{202F}", with: "˽")
  }

  @Test(
    "A figure with its range and base",
    arguments: [
      (.french, "75˽% de satisfaits (entre 71 et 79˽%, 412␣réponses)"),
      (.arabic, "75% راضون (بين 71 و79%، 412 جوابا)"),
      (.english, "75% satisfied (between 71 and 79%, 412 answers)"),
    ] as [(Language, String)])
  func figure(_ language: Language, _ expected: String) {
    let words = reportWording(in: language)
    let numbers = NumberWriting(language)
    let sentence = words.figure(
      words.value(numbers.percent(0.75), of: .satisfiedShare),
      range: words.range(
        low: numbers.withoutPercentSign(numbers.percent(0.71)), high: numbers.percent(0.79)),
      base: words.answers(412))
    #expect(text(sentence) == expected)
  }

  @Test(
    "Answers after every kind of number",
    arguments: [
      (.french, 0, "0␣réponse"), (.french, 1, "1␣réponse"), (.french, 2, "2␣réponses"),
      (.french, 5820, "5˽820␣réponses"), (.english, 0, "0 answers"), (.english, 1, "1 answer"),
      (.english, 5820, "5,820 answers"), (.arabic, 0, "لا جواب"), (.arabic, 1, "جواب واحد"),
      (.arabic, 2, "جوابان"), (.arabic, 6, "6 أجوبة"), (.arabic, 11, "11 جوابا"),
      (.arabic, 100, "100 جواب"), (.arabic, 103, "103 أجوبة"),
    ] as [(Language, Int, String)])
  func answers(_ language: Language, _ count: Int, _ expected: String) {
    #expect(text(reportWording(in: language).answers(count)) == expected)
  }

  @Test(
    "Changes",
    arguments: [
      (.french, .up, "hausse de 3 à 11 points"), (.french, .down, "baisse de 3 à 11 points"),
      (.french, .unclear, "pas de changement net (entre 3 et 11 points)"),
      (.english, .up, "a rise of 3 to 11 points"), (.english, .down, "a fall of 3 to 11 points"),
      (.english, .unclear, "no clear change (between 3 and 11 points)"),
      (.arabic, .up, "ارتفاع بين 3 و11 نقطة"), (.arabic, .down, "انخفاض بين 3 و11 نقطة"),
      (.arabic, .unclear, "لا تغيّر واضحا (بين 3 و11 نقطة)"),
    ] as [(Language, ChangeRange.Course, String)])
  func changes(_ language: Language, _ course: ChangeRange.Course, _ expected: String) {
    let change = ChangeRange(course: course, low: "3", high: "11", unit: .points)
    #expect(text(reportWording(in: language).change(change)) == expected)
  }

  @Test(
    "Comparisons and chance",
    arguments: [
      (
        .french, 40, 2,
        """
        40␣comparaisons faites␣: avec la fois précédente, avec l’année d’avant, sur toute la série␣; \
        sur un tel nombre, environ 2 paraîtraient changées par le seul fait du hasard.
        """
      ),
      (
        .french, 20, 1,
        """
        20␣comparaisons faites␣: avec la fois précédente, avec l’année d’avant, sur toute la série␣; \
        sur un tel nombre, environ 1 paraîtrait changée par le seul fait du hasard.
        """
      ),
      (
        .english, 40, 2,
        """
        40 comparisons were made: with the last time, with a year before, over the whole series; \
        of so many, about 2 would look changed by chance alone.
        """
      ),
      (
        .english, 1, 0,
        "1 comparison was made: with the last time, with a year before, over the whole series."
      ),
      (
        .arabic, 40, 2,
        """
        عدد المقارنات (بالمرة السابقة، وبالسنة التي قبلها، وعلى امتداد السلسلة): 40؛ وفي عدد كهذا \
        قد تُظهر الصدفة وحدها تغيّرا في نحو 2 منها.
        """
      ),
    ] as [(Language, Int, Int, String)])
  func comparisons(_ language: Language, _ count: Int, _ byChance: Int, _ expected: String) {
    let phrase = reportWording(in: language).comparisons(count, byChance: byChance)
    #expect(text(phrase) == expected)
  }

  @Test(
    "Targets",
    arguments: [
      (.french, "cible␣: au moins 80", "cible␣: au plus 80"),
      (.arabic, "القيمة المستهدفة: 80 على الأقل", "القيمة المستهدفة: 80 على الأكثر"),
      (.english, "target: at least 80", "target: at most 80"),
    ] as [(Language, String, String)])
  func targets(_ language: Language, _ up: String, _ down: String) {
    #expect(text(reportWording(in: language).target("80", direction: .up)) == up)
    #expect(text(reportWording(in: language).target("80", direction: .down)) == down)
  }

  @Test(
    "How many objectives",
    arguments: [
      (.french, 1, "1 non atteint"), (.french, 4, "4 non atteints"), (.english, 4, "4 not met"),
      (.arabic, 4, "غير محقَّق: 4"),
    ] as [(Language, Int, String)])
  func objectives(_ language: Language, _ count: Int, _ expected: String) throws {
    let words = reportWording(in: language)
    let status = try #require(words.status("not-met"))
    #expect(text(words.objectives(count, withStatus: status)) == expected)
  }

  @Test(
    "What a decision is about",
    arguments: [
      (
        .french,
        "Cible manquée␣: 62˽%␣; cible␣: au moins 75˽%. Aucune action ouverte ne la vise."
      ),
      (.english, "Misses its target: 62%; target: at least 75%. No open action names it."),
      (
        .arabic,
        "لم يبلغ القيمة المستهدفة: 62%؛ القيمة المستهدفة: 75% على الأقل. ولا يوجد إجراء مفتوح بشأنه."
      ),
    ] as [(Language, String)])
  func decisions(_ language: Language, _ expected: String) {
    let words = reportWording(in: language)
    let numbers = NumberWriting(language)
    let phrase = words.decision(
      "below-target", figure: "\(figure: numbers.percent(0.62))",
      target: words.target(numbers.percent(0.75), direction: .up))
    #expect(text(phrase) == expected)
  }

  @Test("The first screen's words are plain and claim no cause", arguments: Language.allCases)
  func plainWords(_ language: Language) {
    let words = reportWording(in: language)
    let sentences = [
      words.range(low: "71", high: "79"), words.comparisons(42, byChance: 2),
      words.change(ChangeRange(course: .up, low: "1", high: "2", unit: .points)),
      words.change(ChangeRange(course: .unclear, low: "1", high: "2", unit: .points)),
    ].map { text($0).lowercased() }
    for sentence in sentences {
      for jargon in [
        "ci", "ic 95", "confidence", "confiance", "significa", "ثقة", "drive", "cause", "prove",
      ] {
        #expect(!sentence.contains(jargon) || jargon == "ci" && language == .french)
      }
    }
  }
}
