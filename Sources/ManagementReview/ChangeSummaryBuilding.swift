import Analysis
import Disclosure
import Statistics
import SurveyModel
import Tallying

extension ReviewBuilder {
  /// The changes that a reader wants to know first: of each group's satisfaction as a whole, each
  /// objective, each recommendation; since the last period, else over a longer time.
  var changes: ChangeSummary {
    var summary = ChangeSummary()
    for key in wholeSlices.flatMap(headlineKeys) {
      let changes = ChangeSpan.allCases.compactMap { disclosedChange(of: key, $0) }
      guard let line = changeLine(of: key, changes) else { continue }
      summary.comparisons += changes.count { $0.change.verdict.isJudged }
      switch line.change.change.verdict {
      case .better: summary.better.append(line)
      case .worse: summary.worse.append(line)
      case .noClearChange: summary.unclear.append(line)
      case .notComparable, .notDefined: summary.notComparable.append(line)
      }
    }
    summary.better.sort(by: isLarger)
    summary.worse.sort(by: isLarger)
    summary.unclear.sort(by: isLarger)
    return summary
  }

  private func headlineKeys(of slice: Slice) -> [FigureKey] {
    guard let survey = analyst.survey(of: slice) else { return [] }
    let served = Set(survey.items.compactMap(\.objective))
    let objectives = analyst.definitions.objectives.filter { served.contains($0.id) }
    let recommendations = survey.items.filter { $0.scale?.id == Scale.recommendation }
    return [FigureKey(slice: slice, subject: .survey, measure: .satisfiedShare)]
      + objectives.map {
        FigureKey(slice: slice, subject: .objective($0.id), measure: .satisfiedShare)
      }
      + recommendations.map {
        FigureKey(slice: slice, subject: .item($0.id), measure: .netPromoterScore)
      }
  }

  /// The change that tells most: since the last period; else since a year before; else over a clear
  /// trend; where none is more than noise, the one since the last period.
  private func changeLine(of key: FigureKey, _ changes: [ShownChange]) -> ChangeLine? {
    let clear = changes.first { [.better, .worse].contains($0.change.verdict) }
    guard let shown = analyst.figure(key).map(gate.pass)?.shown,
      let change = clear ?? changes.first
    else { return nil }
    var earlier = key
    earlier.slice = key.slice.moved(to: change.change.reference)
    return ChangeLine(
      figure: shown, earlier: analyst.figure(earlier).map(gate.pass)?.shown, change: change)
  }

  private func isLarger(_ left: ChangeLine, _ right: ChangeLine) -> Bool {
    size(left) > size(right)
  }

  /// The size of a change on the scale of shares.
  private func size(_ line: ChangeLine) -> Double {
    let difference = abs(line.change.change.difference.value ?? 0)
    return line.figure.key.measure == .netPromoterScore ? difference / 100 : difference
  }
}

extension ChangeVerdict {
  /// Whether two figures were compared at all.
  fileprivate var isJudged: Bool {
    switch self {
    case .better, .worse, .noClearChange: true
    case .notComparable, .notDefined: false
    }
  }
}
