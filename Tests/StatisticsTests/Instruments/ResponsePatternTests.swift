import TestSupport
import Testing

@testable import Statistics

@Suite("How one person answers")
struct ResponsePatternTests {
  @Test func isAbsentWithoutAnswers() {
    for scores in [[], [nil, nil]] as [[Double?]] {
      let pattern = ResponsePattern(scores)
      #expect(pattern.longestString == nil && pattern.averageString == nil)
      #expect(pattern.spread == nil && pattern.isStraightLine == nil && pattern.answered == 0)
    }
    #expect(ResponsePattern([]).unansweredShare == nil)
    #expect(ResponsePattern([nil, nil]).unansweredShare == 1)
  }

  @Test func ofFewAnswersSaysLittle() {
    let one = ResponsePattern([4, nil])
    #expect(one.longestString == 1 && one.averageString == 1)
    #expect(one.spread == nil && one.isStraightLine == nil && one.unansweredShare == 0.5)
    let two = ResponsePattern([4, nil, 4])
    #expect(two.longestString == 2 && two.spread == 0 && two.isStraightLine == nil)
    #expect(ResponsePattern([4, 4, nil, 4]).isStraightLine == true)
    #expect(ResponsePattern([4, 4, 5]).isStraightLine == false)
  }

  @Test func isTheSameReadBackwardsOrMirrored() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<50 {
      let scores = (0..<12).map { _ in
        [nil, 1.0, 2, 3].randomElement(using: &generator) ?? nil
      }
      let pattern = ResponsePattern(scores)
      for other in [scores.reversed(), scores.map { $0.map { 4 - $0 } }] {
        let same = ResponsePattern(other)
        #expect(same.longestString == pattern.longestString)
        #expect(agree(same.averageString, pattern.averageString))
        #expect(agree(same.spread, pattern.spread))
      }
    }
  }

  @Test func isFlaggedWhereTwoSignsAgree() {
    let line = ResponsePattern([3, 3, 3, 3])
    #expect(CarelessnessSigns(line) == .straightLine)
    #expect(!CarelessnessSigns(line, seconds: 60, medianSeconds: 80).isFlagged)
    #expect(CarelessnessSigns(line, seconds: 3, medianSeconds: nil).isFlagged)
    #expect(CarelessnessSigns(line, seconds: 39, medianSeconds: 80).isFlagged)
    #expect(CarelessnessSigns(line, seconds: 0, medianSeconds: 80) == .straightLine)
    let sparse = ResponsePattern([3, 3, 3] + Array(repeating: nil, count: 4))
    #expect(CarelessnessSigns(sparse) == [.straightLine, .mostlyUnanswered])
    let varied = ResponsePattern([3, 1, 3, 5])
    #expect(CarelessnessSigns(varied, seconds: 3) == .fast)
    #expect(CarelessnessSigns(varied, seconds: 4) == [])
  }
}
