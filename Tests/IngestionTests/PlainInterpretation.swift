import CSVReading
import SurveyModel

@testable import Ingestion

/// Interprets records without tables, one cell after the other: the oracle of the fast way.
struct PlainInterpretation {
  let plan: ReadingPlan

  /// The answer codes of a record, or nil where nobody answered anything.
  func answers(_ record: TextRecord) -> [UInt8]? {
    var answers = plan.layout.slots.map { _ in AnswerCode.notShown.rawValue }
    var hasComment = false
    for source in plan.sources {
      switch (source.item.kind, source.columns) {
      case (.scaled(let scale), .single(let column)):
        let reader = ScaleReader(scale, tool: plan.tool)
        answers[source.slots.lowerBound] =
          isNothing(record, column)
          ? AnswerCode.notShown.rawValue : reader.answer(record.fields[column]).rawValue
      case (.several(let options), .single(let column)):
        let reader = SeveralReader(options, tool: plan.tool)
        for (slot, choice) in zip(source.slots, reader.reading(record.fields[column]).choices) {
          answers[slot] = isNothing(record, column) ? AnswerCode.notShown.rawValue : choice
        }
      case (.comment, .single(let column)):
        if !trimmedText(record.fields[column]).isEmpty { hasComment = true }
      default: break
      }
    }
    let isSilent = answers.allSatisfy { $0 == notShown || $0 == blank || $0 == preferNot }
    return isSilent && !hasComment ? nil : answers
  }

  private func isNothing(_ record: TextRecord, _ column: Int) -> Bool {
    plan.tool.nullMeansNotShown && record.isNull[column]
  }
}
