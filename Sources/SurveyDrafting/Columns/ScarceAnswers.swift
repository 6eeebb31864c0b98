import Ingestion
import SurveyLoading
import SurveyModel

// Columns with hardly any answers, of which something is known all the same.
extension ColumnJudging {
  /// From how many answers on a column speaks for itself.
  private static let enough = 10

  /// Whether a column's few answers are some of a scale that other columns of its question have.
  func canTake(_ role: ColumnRole, _ column: Int) -> Bool {
    let profile = profiles[column]
    switch roles[column] {
    case .empty?: return !names.isNumbered(column)
    case .leftOut?, .comment?, .builtIn?, .texts?, .eitherBuiltIn?:
      guard profile.filled < Self.enough || profile.texts.count == 1 else { return false }
      return profile.texts.allSatisfy { holds(role, $0) }
    default: return false
    }
  }

  private func holds(_ role: ColumnRole, _ text: String) -> Bool {
    if absence(text) != nil { return true }
    switch role {
    case .builtIn(let id), .eitherBuiltIn(let id, _):
      return builtIns.first { $0.scale.id == id }?.knows(text) ?? false
    case .numbers(let range, _, let absent):
      return absent.contains(text) || wholeNumber(text).map { range.contains($0) } ?? false
    case .texts(let texts, _):
      return texts.contains { normalised($0) == normalised(text) }
    default: return false
    }
  }

  /// What a column seems to be that was asked and has too few or always the same answers; nil where
  /// nothing can be said.
  func scarceRole(_ column: Int, used: Set<ScaleID>) -> ColumnRole? {
    let profile = profiles[column]
    let heading = head.headings[column]
    guard profile.filled < Self.enough || profile.texts.count == 1, !profile.isTemporal,
      !profile.texts.allSatisfy({ isDate($0) }), !namesKey(heading), profile.filled > 0
    else { return nil }
    let fits = builtIns.compactMap { $0.fit(of: profile) }.map(\.scale.id)
      .filter { $0 != Scale.recommendation && $0 != "rating-5" }
    if let scale = fits.first(where: used.contains) ?? fits.first { return .builtIn(scale) }
    if let role = countRole(profile, heading: heading, minimumTexts: 1) { return role }
    if profile.count(where: isNumber) * 2 > profile.filled { return nil }
    let (texts, absent) = profile.answers
    let isName = profile.isWhole && texts.allSatisfy { !$0.contains(" ") && $0.count <= 24 }
    return isName && texts.count > 1 ? .texts(texts, absent: absent) : .comment
  }

  private func isDate(_ text: String) -> Bool {
    text.count { $0.isNumber } >= 4 && text.contains { "/-.".contains($0) }
      && text.allSatisfy { $0.isNumber || "/-.: T".contains($0) }
  }
}

extension ToolConventions {
  /// Whether what stands in a column was surely asked by the tool.
  func asks(_ column: Int) -> Bool {
    if !questionColumns.isEmpty { return questionColumns.contains(column) }
    return id != "csv" && !metadataColumns.contains(column)
  }
}
