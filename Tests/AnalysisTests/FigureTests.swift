import Analysis
import Statistics
import SurveyModel
import TallyFixtures
import Tallying
import TestSupport
import Testing

@Suite("Figures, against plain loops over the responses")
struct FigureTests {
  static let cells = [
    testCell(campus: "north"), testCell(campus: "south", level: "one"), testCell(),
    testCell("P2", campus: "north"), testCell(group: "parents"),
  ]

  struct Sample {
    var analyst: Analyst
    var naive: NaiveFigures

    func value(_ subject: Subject, _ measure: Measure) -> Double? {
      analyst.figure(figureKey(subject, measure))?.estimate.value
    }
  }

  static func sample(seed: UInt64, count: Int = 150) -> Sample {
    var generator = SeededGenerator(seed: seed)
    let all = randomRespondents(count, in: cells, &generator)
    let mine = all.filter { $0.cell.period == "P1" && $0.cell.group == "learners" }
    return Sample(
      analyst: makeAnalyst(of: all), naive: NaiveFigures(survey: testSurvey(), respondents: mine))
  }

  @Test("of composites", arguments: 0..<8)
  func composites(seed: UInt64) {
    let sample = Self.sample(seed: seed)
    let naive = sample.naive
    #expect(sample.analyst.responses(of: learners()) == naive.respondents.count)
    let subjects: [(Subject, ObjectiveID?)] = [
      (.objective("teaching"), "teaching"), (.objective("rooms"), "rooms"), (.survey, nil),
    ]
    for (subject, objective) in subjects {
      let scored = naive.scoredCount(objective)
      #expect(scored < naive.respondents.count)
      #expect(sample.value(subject, .answers) == Double(scored))
      #expect(sample.value(subject, .missing) == Double(naive.respondents.count - scored))
      #expect(
        agree(sample.value(subject, .mean), naive.mean(objective) { score, _ in Double(score) }))
      let judged: [(Measure, (Int) -> Double)] = [
        (.satisfiedShare, { $0 == 1 ? 1 : 0 }), (.dissatisfiedShare, { $0 == -1 ? 1 : 0 }),
        (.netSatisfaction, { Double($0) }),
      ]
      for (measure, worth) in judged {
        #expect(
          agree(sample.value(subject, measure), naive.mean(objective) { worth($1) }),
          "\(subject) \(measure.rawValue)")
      }
      #expect(agree(sample.value(subject, .alpha), naive.alpha(objective), within: 1e-9))
    }
  }

  @Test("of items with one answer", arguments: 0..<8)
  func items(seed: UInt64) {
    let sample = Self.sample(seed: seed)
    for item in testItems where item.scale != nil {
      let answers = sample.naive.answers(item)
      let count = Double(answers.count)
      let up = Double(answers.count { $0.judgement == 1 })
      let down = Double(answers.count { $0.judgement == -1 })
      #expect(sample.value(.item(item.id), .answers) == count)
      #expect(
        agree(
          sample.value(.item(item.id), .mean),
          sample.naive.average(answers.map { Double($0.score) })))
      #expect(agree(sample.value(.item(item.id), .satisfiedShare), up / count))
      #expect(agree(sample.value(.item(item.id), .dissatisfiedShare), down / count))
      #expect(agree(sample.value(.item(item.id), .netSatisfaction), (up - down) / count))
      let deviation = sample.naive.variance(answers.map { Double($0.score) }).squareRoot()
      #expect(agree(sample.value(.item(item.id), .standardDeviation), deviation))
      let promoters: Double? = item.id == "recommend" ? 100 * (up - down) / count : nil
      #expect(agree(sample.value(.item(item.id), .netPromoterScore), promoters))
    }
  }

  @Test("of absences: none of them is an answer, only four are missing", arguments: 0..<8)
  func absences(seed: UInt64) {
    let sample = Self.sample(seed: seed)
    let kinds: [(Measure, AnswerCode)] = [
      (.notShown, .notShown), (.blank, .blank), (.preferNotToSay, .preferNotToSay),
      (.unreadable, .unreadable), (.notApplicable, .notApplicable),
    ]
    for item in testItems where item.kind != .comment {
      for (measure, code) in kinds {
        #expect(
          sample.value(.item(item.id), measure) == Double(sample.naive.absences(item.id, code)))
      }
      let missing = kinds.dropLast().reduce(0) { $0 + sample.naive.absences(item.id, $1.1) }
      #expect(sample.value(.item(item.id), .missing) == Double(missing))
      let all: [Measure] = [.answers, .missing, .notApplicable]
      let total = all.compactMap { sample.value(.item(item.id), $0) }.reduce(0, +)
      #expect(total == Double(sample.naive.respondents.count))
    }
  }

  @Test("of options", arguments: 0..<8)
  func options(seed: UInt64) {
    let sample = Self.sample(seed: seed)
    for option in ["lab", "library"] as [OptionCode] {
      #expect(
        agree(
          sample.value(.item("places"), .share(option)),
          sample.naive.choice(option, of: "places")))
    }
    let five = testScale("five").options.compactMap {
      sample.value(.item("confusing"), .share($0.code))
    }
    #expect(agree(five.reduce(0, +), 1))
  }

  @Test("by hand: three respondents")
  func byHand() {
    let three = [
      Respondent(
        testCell(), ["clear": .option("5"), "useful": .option("4"), "confusing": .option("1")]),
      Respondent(
        testCell(),
        [
          "clear": .option("2"), "useful": .absent(.notApplicable),
          "confusing": .option("4"),
        ]),
      // One of three items is less than half: no score.
      Respondent(testCell(), ["clear": .option("1")]),
    ]
    let analyst = makeAnalyst(of: three)
    func value(_ measure: Measure) -> Double? {
      analyst.figure(figureKey(.objective("teaching"), measure))?.estimate.value
    }
    #expect(value(.answers) == 2)
    #expect(value(.missing) == 1)
    #expect(agree(value(.mean), (14.0 / 3 + 2) / 2))
    #expect(agree(value(.satisfiedShare), 0.5))
    #expect(agree(value(.dissatisfiedShare), 0.5))
    #expect(agree(value(.netSatisfaction), 0))
    #expect(analyst.figure(figureKey(.objective("teaching"), .alpha))?.n == 1)
    #expect(value(.alpha) == nil)
    #expect(analyst.figure(figureKey(.item("clear"), .satisfiedShare))?.n == 3)
    #expect(agree(analyst.figure(figureKey(.item("useful"), .satisfiedShare))?.estimate.value, 1))
  }

  @Test("an item without answers is not defined, nor a slice without responses")
  func nothing() {
    let analyst = makeAnalyst(of: respondents(4, testCell(), ["clear": .option("3")]))
    let figure = analyst.figure(figureKey(.item("warm"), .mean))
    #expect(figure?.estimate == .notDefined(.noAnswers))
    #expect(figure?.n == 0)
    #expect(analyst.figure(figureKey(.objective("rooms"), .satisfiedShare))?.estimate.value == nil)
    #expect(analyst.figure(figureKey(.item("clear"), .mean, "P2")) == nil)
    #expect(analyst.figures(of: learners("P2")).isEmpty)
    #expect(analyst.figures(of: .item("words"), in: learners()).isEmpty)
  }
}
