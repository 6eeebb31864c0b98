import SurveyModel
import TestSupport

/// A scale whose options score as given; the two lowest dissatisfy and the two highest satisfy.
func scale(_ id: ScaleID, scores: [Int], isOrdered: Bool = true) -> Scale {
  let codes = scores.map { OptionCode(rawValue: "\(id)\($0)") }
  return Scale(
    id: id,
    options: zip(codes, scores).map {
      ScaleOption(code: $0, score: $1, labels: LocalizedText(["en": "\($1)"]))
    },
    satisfied: isOrdered ? Set(codes.suffix(2)) : [],
    dissatisfied: isOrdered ? Set(codes.prefix(2)) : [], isOrdered: isOrdered)
}

/// A survey with all that can be counted: two objectives, one of items with different ranges of
/// scores, a reversed item, an item without objective, a nominal one and several answers.
func testSurvey() -> Survey {
  let text = LocalizedText(["en": "text"])
  let five = scale("five", scores: [1, 2, 3, 4, 5])
  let four = scale("four", scores: [-2, -1, 1, 2])
  func item(
    _ id: ItemID, _ scale: Scale, _ objective: ObjectiveID?, isReversed: Bool = false
  ) -> Item {
    Item(
      id: id, text: text, kind: .scaled(scale), objective: objective, isReversed: isReversed)
  }
  return Survey(
    id: "course", title: text, group: .fixed("learners"),
    items: [
      item("clear", five, "teaching"), item("useful", five, "teaching"),
      item("confusing", five, "teaching", isReversed: true), item("warm", five, "rooms"),
      item("quiet", four, "rooms"), item("overall", five, nil),
      item("kind", scale("nominal", scores: [7, 8, 9], isOrdered: false), nil),
      Item(
        id: "places", text: text,
        kind: .several([
          ScaleOption(code: "lab", score: 0, labels: text),
          ScaleOption(code: "library", score: 0, labels: text),
        ])),
      Item(id: "words", text: text, kind: .comment),
    ])
}

/// One of six cells: two periods, two groups, with and without a campus.
private func cell(_ index: Int, of survey: Survey) -> LeafCell {
  let period: PeriodID = index % 2 == 0 ? "S1" : "S2"
  let group: GroupID = index % 3 == 0 ? "learners" : "parents"
  var cell = LeafCell(
    survey: survey.id, version: survey.version, period: period, group: group)
  if index >= 3 { cell.dimensions["campus"] = DimensionValueID(rawValue: "c\(index)") }
  return cell
}

/// A batch of random responses in some cells, every absence among the answers.
func randomBatch(
  of survey: Survey, count: Int, _ generator: inout SeededGenerator
) -> ResponseBatch {
  let layout = AnswerLayout(survey)
  var batch = ResponseBatch(slotCount: layout.slots.count)
  batch.cells = (0..<6).map { cell($0, of: survey) }.shuffled(using: &generator)
  for _ in 0..<count {
    batch.cellIndices.append(Int32.random(in: 0..<6, using: &generator))
    // Complete rows are what cross-products count, so most rows have few absences.
    let absence = [0, 4, 40].randomElement(using: &generator) ?? 0
    for slot in layout.slots {
      if Int.random(in: 0..<100, using: &generator) < absence {
        let code = AnswerCode.absences.randomElement(using: &generator) ?? .blank
        batch.answers.append(code.rawValue)
      } else {
        let position = Int.random(in: slot.options.indices, using: &generator)
        batch.answers.append(UInt8(position))
      }
    }
  }
  return batch
}

/// Some responses of a batch as a batch of their own.
func part(_ batch: ResponseBatch, _ responses: [Int]) -> ResponseBatch {
  var part = ResponseBatch(slotCount: batch.slotCount)
  part.cells = batch.cells
  for response in responses {
    part.cellIndices.append(batch.cellIndices[response])
    part.answers += batch.answers(of: response)
  }
  return part
}
