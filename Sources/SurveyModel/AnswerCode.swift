/// One closed answer in one byte: an option's position, or why there is none.
///
/// A slot is what one byte answers: an item with one answer has one slot; an item with several
/// answers has one slot an option, where 1 means chosen and 0 not chosen.
package struct AnswerCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The answer that is the option at a position, from 0; at most 199.
  package static func option(_ position: Int) -> AnswerCode {
    AnswerCode(rawValue: UInt8(truncatingIfNeeded: position))
  }

  /// The question was never put to the respondent.
  package static let notShown = AnswerCode(rawValue: 250)
  /// The question was put and left blank.
  package static let blank = AnswerCode(rawValue: 251)
  /// The respondent said that it does not concern them.
  package static let notApplicable = AnswerCode(rawValue: 252)
  /// The respondent prefers not to say.
  package static let preferNotToSay = AnswerCode(rawValue: 253)
  /// The cell holds something that is none of the item's answers.
  package static let unreadable = AnswerCode(rawValue: 254)

  /// The five ways of not answering, in the order of their bytes.
  package static let absences: [AnswerCode] = [
    .notShown, .blank, .notApplicable, .preferNotToSay, .unreadable,
  ]

  /// The least byte that is no option.
  package static let firstAbsence: UInt8 = 250

  /// Whether the respondent chose an option.
  package var isOption: Bool { rawValue < Self.firstAbsence }
}
