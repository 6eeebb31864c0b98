import Ingestion
import SurveyLoading
import SurveyModel

// What the answers of a single column are.
extension ColumnJudging {
  func answerRole(_ column: Int, usual: UsualRange?) -> ColumnRole {
    let profile = profiles[column]
    let heading = head.headings[column]
    if profile.isTemporal { return .leftOut }
    if let points = smallNumbers(profile) {
      return pointsRole(points, heading: heading, usual: usual)
    }
    if let role = builtInRole(profile) { return role }
    let numbers = profile.count(where: isNumber)
    if numbers * 2 > profile.filled {
      if namesAttribute(heading) { return .attribute(values: profile.texts.count) }
      return countRole(profile, heading: heading, minimumTexts: 4) ?? .leftOut
    }
    if let role = countRole(profile, heading: heading, minimumTexts: 4) { return role }
    let closed = closedTexts(profile)
    if let closed, namesAttribute(heading) { return .attribute(values: closed.texts.count) }
    if let several = SeveralAnswers(profile, separators: tool.answerSeparators),
      several.options.count < closed?.texts.count ?? .max
    {
      return .several(several.options, separator: several.separator)
    }
    if let closed { return .texts(closed.texts, absent: closed.absent) }
    return openRole(profile, heading: heading)
  }

  private func builtInRole(_ profile: ColumnProfile) -> ColumnRole? {
    let fits = builtIns.compactMap { $0.fit(of: profile) }.filter { $0.chosen.count >= 2 }
    guard let most = fits.map(\.answered).max() else { return nil }
    let best = fits.filter { $0.answered == most }
    if best.count > 1, best[0].scale.options.count == 5, best[1].scale.options.count == 4 {
      return .eitherBuiltIn(best[0].scale.id, best[1].scale.id)
    }
    return .builtIn(best[0].scale.id)
  }

  /// The texts of a column with few different ones, absences apart; the most frequent first.
  private func closedTexts(
    _ profile: ColumnProfile
  ) -> (texts: [String], absent: [String])? {
    guard profile.isWhole, profile.averageLength <= 160 else { return nil }
    let (texts, absent) = profile.answers
    let isFew =
      texts.count <= 12 && profile.filled >= texts.count * 2
      || texts.count <= 40 && profile.filled >= texts.count * 6
    return texts.count >= 2 && isFew ? (texts, absent) : nil
  }

  /// Comments are words of people's own: longer than names, and mostly different.
  private func openRole(_ profile: ColumnProfile, heading: String) -> ColumnRole {
    let spaced = profile.count { $0.contains(" ") } + profile.unkept
    let different = profile.texts.count + profile.unkept
    if namesKey(heading) { return .leftOut }
    if spaced * 2 >= profile.filled, profile.averageLength >= 12, different * 3 >= profile.filled {
      return .comment
    }
    return namesAttribute(heading) ? .attribute(values: different) : .leftOut
  }
}

extension ColumnProfile {
  /// The different answers, the most frequent first, and apart from them the texts that say that
  /// there is none.
  var answers: (texts: [String], absent: [String]) {
    var seen: Set<String> = []
    var texts: [String] = []
    var absent: [String] = []
    for (text, _) in byFrequency where seen.insert(normalised(text)).inserted {
      if normalised(text).isEmpty { continue }
      if absence(text) == nil { texts.append(text) } else { absent.append(text) }
    }
    return (texts, absent)
  }
}
