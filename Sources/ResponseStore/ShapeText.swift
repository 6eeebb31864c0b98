import Foundation
internal import SurveyModel
internal import Tallying

extension TallyShape {
  /// The shape as canonical JSON, by which the store knows whether its counts are of this shape.
  var canonicalText: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(ShapeText(self)), as: UTF8.self)
    }
  }
}

private struct ShapeText: Encodable {
  var slots: [Slot]
  var composites: [Composite]

  struct Slot: Encodable {
    var item: String
    var choice: String?
    var options: [String]
    var scores: [Int]
    var judgements: [Int]
  }

  struct Composite: Encodable {
    var subject: String
    var slots: [Int]
    var lowestScore: Int?
    var scoreSpan: Int?
  }

  init(_ shape: TallyShape) {
    slots = shape.slots.map {
      Slot(
        item: $0.item.rawValue, choice: $0.choice?.rawValue, options: $0.options.map(\.rawValue),
        scores: $0.scores, judgements: $0.judgements)
    }
    composites = shape.composites.map {
      Composite(
        subject: Self.text(of: $0.subject), slots: $0.slots, lowestScore: $0.lowestScore,
        scoreSpan: $0.scoreSpan)
    }
  }

  private static func text(of subject: Subject) -> String {
    switch subject {
    case .item(let item): "item:\(item)"
    case .objective(let objective): "objective:\(objective)"
    case .survey: "survey"
    }
  }
}
