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
}

/// A built-in scale on which the answers of columns are tried.
struct BuiltInProbe {
  let scale: Scale
  private let probe: ScaleProbe

  init(_ scale: Scale, tool: ToolConventions) {
    self.scale = scale
    probe = ScaleProbe(scale, tool: tool)
  }

  /// How well a column fits; nil where it doesn't: nearly all cells have to.
  func fit(of column: ColumnProfile) -> BuiltInFit? {
    guard column.isWhole, column.texts.count <= 40 else { return nil }
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
    return isEnough && fit.answered > 0 ? fit : nil
  }

  /// Whether a text is one of the options.
  func knows(_ text: String) -> Bool { probe.answer(text).isOption }
}

/// Says whether a text means that a question does not concern somebody, or that they rather not say.
func absence(_ text: String) -> AnswerCode? {
  let plain = normalised(text)
  if notApplicableTexts.contains(plain) { return .notApplicable }
  return noAnswerTexts.contains(plain) ? .preferNotToSay : nil
}

private let notApplicableTexts = Set(
  (BuiltInScales.all.first?.notApplicable ?? []).map { normalised($0) })
private let noAnswerTexts = Set(
  (BuiltInScales.all.first?.noAnswer ?? []).map { normalised($0) }
    + ["nan", "null", "-", "--", "?", "nr", "n/r", "non reponse", "refus", "missing"])
