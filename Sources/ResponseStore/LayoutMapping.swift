internal import SurveyModel

/// Turns answers packed with one layout into answers packed with another, by item and option code.
///
/// An item that the source doesn't have was not shown; an option that the target doesn't have is
/// unreadable.
struct LayoutMapping {
  private let isIdentity: Bool
  /// For each slot of the target the source's slot, and the target's byte for each of its bytes.
  private let slots: [(source: Int, bytes: [UInt8])?]
  /// For each comment of the source its position in the target.
  private let comments: [Int?]

  init(from source: AnswerLayout, to target: AnswerLayout) {
    isIdentity = source == target
    slots = target.slots.map { slot in
      source.slots.firstIndex { $0.item == slot.item && $0.choice == slot.choice }.map {
        ($0, Self.bytes(from: source.slots[$0].options, to: slot.options))
      }
    }
    comments = source.comments.map { target.comments.firstIndex(of: $0) }
  }

  /// The answers of one response in the target's layout.
  func answers(_ answers: [UInt8]) -> [UInt8] {
    guard !isIdentity else { return answers }
    return slots.map { slot in
      guard let slot, slot.source < answers.count else { return AnswerCode.notShown.rawValue }
      return slot.bytes[Int(answers[slot.source])]
    }
  }

  /// The packed comments of one response in the target's layout, in its order of items.
  func comments(_ packed: [UInt8]) -> [UInt8] {
    guard !isIdentity, !packed.isEmpty else { return packed }
    let mapped = PackedComments.unpack(packed).compactMap { comment in
      let known = comment.position < comments.count ? comments[comment.position] : nil
      return known.map { (position: $0, text: comment.text) }
    }
    return PackedComments.pack(mapped.sorted { $0.position < $1.position })
  }

  private static func bytes(from source: [OptionCode], to target: [OptionCode]) -> [UInt8] {
    (0...UInt8.max).map { byte in
      guard byte < AnswerCode.firstAbsence else { return byte }
      guard Int(byte) < source.count, let position = target.firstIndex(of: source[Int(byte)])
      else { return AnswerCode.unreadable.rawValue }
      return UInt8(position)
    }
  }
}
