import SurveyModel
import Testing
import Wording

@Suite struct CommandWordingTests {
  @Test(arguments: CommandPhrase.all)
  func `each phrase reads so in each language`(phrase: CommandPhrase) {
    #expect(phrase.phrase(commandWording(in: .english)) == phrase.english)
    #expect(phrase.phrase(commandWording(in: .french)) == phrase.french)
    #expect(phrase.phrase(commandWording(in: .arabic)) == phrase.arabic)
  }

  @Test(arguments: Language.allCases)
  func `no phrase is empty or has a gap, an unfilled place or a loose end`(language: Language) {
    let words = commandWording(in: language)
    for text in CommandPhrase.all.map({ $0.phrase(words) }) {
      #expect(!text.isEmpty)
      #expect(!text.contains(#/\\\(|Optional\(|%[@ds]|nil/#), "\(text)")
      #expect(!text.split(separator: "\n").contains { $0.drop { $0 == " " }.contains("  ") })
      #expect(text.last?.isWhitespace == false)
    }
  }

  @Test(arguments: CommandPhrase.all)
  func `French keeps its narrow space before high punctuation`(phrase: CommandPhrase) {
    let text = phrase.phrase(commandWording(in: .french))
    #expect(!text.contains(#/[^\u{202F},] ?[;!?»]|[^\u{202F}]:|«[^\u{202F}]/#), "\(text)")
    #expect(!text.contains("'"))
  }

  @Test(arguments: Language.allCases)
  func `a count of no matter what size is in the sentence`(language: Language) {
    let words = commandWording(in: language)
    for count in [3, 10, 11, 99, 100, 1_003, 12_345] {
      let number = NumberWriting(language).count(count)
      #expect(words.lookAtFindings(count).contains(number))
      #expect(words.goneResponses(count, policy: .keep).contains(number))
      #expect(words.definitionsCannotBeUsed(problems: count).contains(number))
      #expect(words.statusResponses(count).contains(number))
    }
  }

  @Test(arguments: Language.allCases)
  func `the line of a night names only what happened`(language: Language) {
    let words = commandWording(in: language)
    let quiet = words.nightlySummary(NightlySummary())
    let events: [(inout NightlySummary) -> Void] = [
      { $0.exports = 7 }, { $0.added = 7 }, { $0.revised = 7 }, { $0.unchanged = 7 },
      { $0.setAside = 7 }, { $0.gone = 7 }, { $0.quarantined = 7 }, { $0.reports = 7 },
    ]
    var lines: Set<String> = [quiet]
    for event in events {
      var summary = NightlySummary()
      event(&summary)
      let line = words.nightlySummary(summary)
      #expect(line.count { $0 == "7" } == 1 && !line.contains("0"), "\(line)")
      lines.insert(line)
    }
    #expect(lines.count == events.count + 1)
  }
}
