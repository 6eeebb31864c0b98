import Analysis
import SurveyModel
import Tallying

/// Finds what must be kept back so that nothing kept back is a total less what is shown beside it.
struct Complements {
  let minimum: Int

  private typealias Base = DisclosureGate.Base

  /// What a figure of the whole and those of a dimension's values have in common.
  private struct Line: Hashable {
    var whole: Slice
    var subject: Subject
    var dimension: DimensionID?
  }

  /// What is kept back for a reason of its own, and the smallest others that protect it.
  func withheld(
    among bases: [DisclosureGate.Base],
    because ownReason: (DisclosureGate.Base) -> WithholdingReason?
  ) -> [DisclosureGate.Base: WithholdingReason] {
    var reasons: [Base: WithholdingReason] = [:]
    var wholes: [Line: Base] = [:]
    var lines: [Line: [Base]] = [:]
    for base in bases {
      reasons[base] = ownReason(base)
      var line = Line(whole: base.slice.whole, subject: base.subject)
      guard let breakdown = base.slice.breakdown else {
        wholes[line] = base
        continue
      }
      line.dimension = breakdown.dimension
      if base.n > 0 { lines[line, default: []].append(base) }
    }
    for (line, values) in lines {
      let whole = wholes[Line(whole: line.whole, subject: line.subject)]
      if let whole, reasons[whole] != nil { continue }
      protect(values, total: whole?.n, &reasons)
    }
    return reasons
  }

  /// Keeps back the smallest values until the unshown ones are together nobody or enough, and none
  /// that is kept back for a reason of its own is the only one.
  ///
  /// Those who have no value of the dimension are among the total and never shown.
  private func protect(
    _ values: [DisclosureGate.Base], total: Int?,
    _ reasons: inout [DisclosureGate.Base: WithholdingReason]
  ) {
    let ordered = values.sorted { ($0.n, $0.slice) < ($1.n, $1.slice) }
    let without = max(0, (total ?? 0) - values.reduce(0) { $0 + $1.n })
    var hidden = ordered.filter { reasons[$0] != nil }
    for smallest in ordered.filter({ reasons[$0] == nil }) {
      let unshown = hidden.reduce(without) { $0 + $1.n }
      let isAlone =
        hidden.count == 1 && without == 0 && reasons[hidden[0]] != .protectsAnother
      guard isAlone || (unshown > 0 && unshown < minimum) else { return }
      reasons[smallest] = .protectsAnother
      hidden.append(smallest)
    }
  }
}
