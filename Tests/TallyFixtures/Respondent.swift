package import SurveyModel
package import Tallying

/// One answer of a respondent.
package enum Answer: Equatable, Sendable {
  case option(OptionCode)
  /// The options chosen, of an item with several answers.
  case choices(Set<OptionCode>)
  case absent(AnswerCode)
}

/// One response before anything is counted.
package struct Respondent: Sendable {
  package var cell: LeafCell
  package var answers: [ItemID: Answer]

  package init(_ cell: LeafCell, _ answers: [ItemID: Answer]) {
    self.cell = cell
    self.answers = answers
  }

  /// The answer to an item; blank where none is given.
  package subscript(item: ItemID) -> Answer { answers[item] ?? .absent(.blank) }

  /// The answer's code in a slot of the layout.
  fileprivate func code(of slot: AnswerLayout.Slot) -> UInt8 {
    switch self[slot.item] {
    case .absent(let code): code.rawValue
    case .option(let option):
      slot.options.firstIndex(of: option).map(UInt8.init) ?? AnswerCode.unreadable.rawValue
    case .choices(let chosen):
      slot.choice.map(chosen.contains) == true ? 1 : 0
    }
  }
}

/// The tallies of some responses, one a survey version.
package func tallies(of respondents: [Respondent], to surveys: [Survey]) -> [Tally] {
  surveys.map { survey in
    let layout = AnswerLayout(survey)
    var batch = ResponseBatch(slotCount: layout.slots.count)
    var positions: [LeafCell: Int32] = [:]
    for respondent in respondents
    where respondent.cell.survey == survey.id && respondent.cell.version == survey.version {
      let position = positions[respondent.cell] ?? Int32(batch.cells.count)
      if positions[respondent.cell] == nil { batch.cells.append(respondent.cell) }
      positions[respondent.cell] = position
      batch.cellIndices.append(position)
      batch.answers += layout.slots.map(respondent.code(of:))
    }
    var accumulator = TallyAccumulator(shape: TallyShape(survey))
    accumulator.add(batch)
    return accumulator.finish()
  }
}
