import Findings
import TestSupport
import Testing

@testable import Ingestion

/// Identifiers of every kind put into ordinary texts.
@Suite struct IdentifierPropertyTests {
  private static let words = [
    "cours", "très", "bien", "salle", "06", "15/20", "2025-2026", "1 200 DH", "Les", "étudiants",
    "the", "teacher", "was", "12.5", "le 06/07/2025", "10h30", "professeur", "3,5", "A1",
    "الدروس", "جيدة", "القاعة", "١٢", "الأستاذ", "شكرا", "،", "!", "(", ")", "50 %", "S2", "TD-4",
    "étage", "😀", "n°7", "ISO", "21001:2018", "8h", "4/5", "\n", "أكثر", "من", "100",
  ]

  private struct Chance {
    var generator = SeededGenerator(seed: 16)

    mutating func pick<T>(_ list: [T]) -> T {
      list[Int.random(in: list.indices, using: &generator)]
    }
    mutating func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
    }
    mutating func letters(_ count: Int, _ alphabet: String) -> String {
      let letters = Array(alphabet)
      return String((0..<count).map { _ in pick(letters) })
    }

    mutating func sentence(_ words: [String]) -> String {
      (0..<Int.random(in: 0...12, using: &generator)).map { _ in pick(words) }
        .joined(separator: " ")
    }

    mutating func identifier() -> (kind: FindingKind.IdentifierKind, text: String) {
      switch Int.random(in: 0...5, using: &generator) {
      case 0: (.email, email())
      case 1: (.phone, phone())
      case 2: (.nationalID, letters(pick([1, 2]), "ABCDEFGHJKZ") + digits(pick([5, 6])))
      case 3: (.nationalID, letters(1, "ABCDEFGHJ") + digits(9))
      case 4: (.address, "10.\(Int.random(in: 10...255, using: &generator)).3.7")
      default: (.name, pick(["M. Alami", "Mme Tazi", "my name is Sara", "اسمي كريم"]))
      }
    }

    private mutating func email() -> String {
      letters(5, "abcdexyz") + pick(["", ".", "_"]) + digits(2) + "@"
        + letters(4, "abcdexyz") + pick([".ma", ".com", ".ac.ma"])
    }

    private mutating func phone() -> String {
      let sign = pick(["", " ", "-", ".", "\u{A0}"])
      let pairs = (0..<4).map { _ in digits(2) }
      let prefix = pick(["06", "07", "05", "+212 6", "002126", "+2126", "(+212)6"])
      let number = ([prefix] + pairs).joined(separator: sign)
      return pick([true, false]) ? number : arabicIndic(number)
    }

    private func arabicIndic(_ text: String) -> String {
      let letters = Array("٠١٢٣٤٥٦٧٨٩")
      return String(text.map { $0.isASCII ? $0.wholeNumberValue.map { letters[$0] } ?? $0 : $0 })
    }
  }

  @Test func `ordinary texts stay as they are`() {
    var chance = Chance()
    for _ in 0..<500 {
      let text = chance.sentence(Self.words)
      #expect(masked(text).text == text)
    }
  }

  @Test func `planted identifiers never stay`() {
    var chance = Chance()
    for _ in 0..<500 {
      let (kind, identifier) = chance.identifier()
      let text = [chance.sentence(Self.words), identifier, chance.sentence(Self.words)]
        .joined(separator: chance.pick([" ", " : ", ", ", "\n"]))
      let (result, kinds) = masked(text)
      #expect(kinds.contains(kind), "\(identifier) in \(text)")
      #expect(!result.contains(telling(identifier)), "\(identifier) in \(text)")
    }
  }

  /// The part of what was planted that must not stay.
  private func telling(_ identifier: String) -> String {
    ["Alami", "Tazi", "Sara", "كريم"].first { identifier.hasSuffix($0) } ?? identifier
  }
}
