import Ingestion
import SurveyLoading
import SurveyModel

/// How well the answers of a column fit a built-in scale.
struct BuiltInFit {
  var scale: Scale
  /// Cells that are one of the options.
  var answered: Int
  /// Options that were chosen.
  var chosen: Set<Int>

  /// Whether nearly all cells fit, more than one option among them.
  static func fits(of column: ColumnProfile, tool: ToolConventions) -> [BuiltInFit] {
    guard column.isWhole, column.texts.count <= 40 else { return [] }
    return BuiltInScales.all.compactMap { scale in
      let probe = ScaleProbe(scale, tool: tool)
      var fit = BuiltInFit(scale: scale, answered: 0, chosen: [])
      var absent = 0
      for (text, count) in zip(column.texts, column.counts) {
        let answer = probe.answer(text)
        if answer.isOption {
          fit.answered += count
          fit.chosen.insert(Int(answer.rawValue))
        } else if answer != .unreadable {
          absent += count
        }
      }
      let isEnough = fit.answered * 10 >= (column.filled - absent) * 9
      return isEnough && fit.answered > 0 && fit.chosen.count >= 2 ? fit : nil
    }
  }
}

/// Says whether a text means that a question does not concern somebody, or that they rather not say.
func absence(_ text: String) -> AnswerCode? {
  let plain = normalised(text)
  if notApplicableTexts.contains(plain) { return .notApplicable }
  return noAnswerTexts.contains(plain) ? .preferNotToSay : nil
}

private let notApplicableTexts = Set(
  (BuiltInScales.all.first?.notApplicable ?? []).map(normalised))
private let noAnswerTexts = Set(
  (BuiltInScales.all.first?.noAnswer ?? []).map(normalised)
    + ["nan", "null", "-", "--", "?", "nr", "n/r", "non reponse", "refus", "missing"])
