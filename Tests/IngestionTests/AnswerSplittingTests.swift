import SurveyModel
import TestSupport
import Testing

@testable import Ingestion

@Suite struct AnswerSplittingTests {
  private static let plain = ToolConventions(id: "csv", name: "CSV")

  private static func option(_ code: String, _ labels: String...) -> ScaleOption {
    ScaleOption(
      code: OptionCode(rawValue: code), score: 0, labels: LocalizedText(["fr": labels[0]]),
      synonyms: Array(labels.dropFirst()))
  }

  private static let platforms = [
    option("1", "YouTube"), option("2", "Official documentation", "الوثائق الرسمية، بالعربية"),
    option("3", "Me, myself and I"), option("4", "Me"), option("5", "C, C++; or Rust"),
    option("6", "L'école \"libre\""), option("7", "دروس، تمارين"), option("8", "A|B"),
  ]

  @Test(
    arguments: [
      ("Me, Me, myself and I, YouTube", [4, 3, 1]), ("Me;Me, myself and I;", [4, 3]),
      ("Me, myself and I", [3]), ("C, C++; or Rust;YouTube;", [5, 1]),
      ("YouTube\r\nC, C++; or Rust\r\nMe", [1, 5, 4]), ("YouTube، دروس، تمارين، Me", [1, 7, 4]),
      ("الوثائق الرسمية، بالعربية؛ YouTube", [2, 1]), ("1, 3, 4", [1, 3, 4]), ("٣،٧", [3, 7]),
      ("A|B|Me", [8, 4]), ("YouTube | Me", [1, 4]),
      ("['YouTube', 'Official documentation']", [1, 2]), ("[\"YouTube\",\"Me\"]", [1, 4]),
      ("['C, C++; or Rust']", [5]), ("[\"L'école \\\"libre\\\"\", 'Me']", [6, 4]),
      ("['L\\'école \"libre\"']", [6]), ("[u'YouTube' u'Me']", [1, 4]), ("[1, 3]", [1, 3]),
      ("[\"\\u062f\\u0631\\u0648\\u0633\\u060c \\u062a\\u0645\\u0627\\u0631\\u064a\\u0646\"]", [7]),
      ("['دروس، تمارين', 'YouTube']", [7, 1]), ("[]", []), ("[ ]", []),
      ("<b>YouTube</b>, Me", [1, 4]), ("L&#039;école &quot;libre&quot;;Me", [6, 4]),
    ] as [(String, [Int])])
  func `an option that holds the separator survives`(cell: String, chosen: [Int]) {
    let reading = SeveralReader(Self.platforms, tool: Self.plain).reading(cell)
    let choices = reading.choices.enumerated().filter { $0.element == 1 }.map { $0.offset + 1 }
    #expect(choices == chosen.sorted())
    #expect(reading.unlisted.isEmpty)
    if chosen.isEmpty { #expect(reading.choices.allSatisfy { $0 == blank }) }
  }

  @Test(
    arguments: [
      ("['YouTube', 'Une piscine, le soir']", ["Une piscine, le soir"]),
      ("['YouTube', 'x]", ["['YouTube', 'x]"]), ("[YouTube", ["[YouTube"]),
      ("YouTube, <18 ans", ["<18 ans"]),
    ])
  func `what is no option is told as it was written`(cell: String, unlisted: [String]) {
    #expect(SeveralReader(Self.platforms, tool: Self.plain).reading(cell).unlisted == unlisted)
  }

  @Test func `blanks part the codes that KoboToolbox writes, and labels that hold none`() {
    var kobo = Self.plain
    kobo.answerSeparators = [" "]
    let options = [
      Self.option("bus", "Bus scolaire"), Self.option("bus_city", "Bus"),
      Self.option("walk", "À pied"),
    ]
    let reader = SeveralReader(options, tool: kobo)
    #expect(reader.reading("bus walk").choices == [1, 0, 1])
    #expect(reader.reading("Bus scolaire À pied").choices == [1, 0, 1])
    #expect(reader.reading("bus_city").choices == [0, 1, 0])
  }

  /// What people chose comes back from any joining of it, whatever signs their options hold.
  @Test(arguments: [";", ", ", "\n", ",", "،", "; ", " | "])
  func `what is joined comes apart again`(separator: String) {
    var random = SeededGenerator(seed: UInt64(separator.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }))
    for _ in 0..<200 {
      let labels = Self.labels(&random)
      let options = labels.enumerated().map { Self.option("o\($0)", $1) }
      let chosen = labels.indices.filter { _ in Bool.random(using: &random) }
      let order = chosen.shuffled(using: &random)
      let cell = order.map { labels[$0] }.joined(separator: separator)
      let parts = AnswerSplitting(options, tool: Self.plain).parts(of: cell)
      // All of the cell is options, as it was made of nothing else.
      #expect(!parts.contains { $0.isUnlisted }, "\(labels) \(cell)")
      // Where only one choice of options gives this cell, it is the one that is read.
      let ways = Self.ways(to: normalised(cell), labels.map(normalised))
      if Set(ways).count == 1 {
        let read = parts.map { if case .option(let option) = $0 { option } else { -1 } }
        #expect(read == order, "\(labels) \(cell)")
      }
    }
  }

  /// Labels that hold separators and begin with one another.
  private static func labels(_ random: inout SeededGenerator) -> [String] {
    var labels: [String] = []
    while labels.count < 5 {
      let words = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        ["a", "b", "c d", "e"].randomElement(using: &random) ?? "a"
      }
      let sign = [", ", ";", " ", "، ", ","].randomElement(using: &random) ?? " "
      let start = Bool.random(using: &random) ? labels.randomElement(using: &random) : nil
      let label = ((start.map { [$0] } ?? []) + words).joined(separator: sign)
      if !labels.map(normalised).contains(normalised(label)) { labels.append(label) }
    }
    return labels
  }

  /// All sequences of labels that some separators join to a text.
  private static func ways(to text: String, _ labels: [String]) -> [[Int]] {
    if text.isEmpty { return [[]] }
    return labels.indices.flatMap { label -> [[Int]] in
      guard text.hasPrefix(labels[label]) else { return [] }
      let rest = text.dropFirst(labels[label].count)
      let after = rest.drop { " ,;|،؛\n".contains($0) }
      guard rest.isEmpty || after.count < rest.count else { return [] }
      return ways(to: String(after), labels).map { [label] + $0 }
    }
  }

  @Test(
    arguments: [
      ("Autre", true), ("Autre (précisez)", true), ("Autre, merci de préciser :", true),
      ("Other (please specify)", true), ("Others:", true), ("أخرى (حدد)", true),
      ("Autre établissement", false), ("Other languages", false), ("Autrement", false),
    ])
  func `the option that takes all other texts`(label: String, isOther: Bool) {
    #expect(Self.option("x", label).isOther == isOther)
    let reader = SeveralReader(
      [Self.option("a", "Sport"), Self.option("x", label)], tool: Self.plain)
    let reading = reader.reading("Sport;Piscine, le soir")
    #expect(reading.choices == [1, isOther ? 1 : 0])
    #expect(reading.unlisted == (isOther ? [] : ["Piscine, le soir"]))
    #expect(reader.choice("Piscine", option: 1) == (isOther ? .option(1) : .unreadable))
    #expect(reader.choice("NA", option: 1) == .unreadable)
  }
}
