import SurveyModel
import Tallying

/// Says why figures of two survey versions do not belong to one series, if they don't.
struct Comparability {
  let earlier: Survey
  let later: Survey

  /// Why a subject's series breaks between the versions; nil within one version.
  func seriesBreak(of subject: Subject) -> SeriesBreak? {
    guard earlier.version != later.version else { return nil }
    switch subject {
    case .item(let id): return itemBreak(id) ?? .versionChanged
    case .objective(let id): return compositeBreak { $0.objective == id }
    case .survey: return compositeBreak { $0.objective != nil }
    }
  }

  private func itemBreak(_ id: ItemID) -> SeriesBreak? {
    guard let before = earlier.item(id), let after = later.item(id) else { return .itemsChanged }
    if optionCodes(before) != optionCodes(after) { return .scaleChanged }
    if before.isReversed != after.isReversed { return .directionChanged }
    let languages = Set(before.text.texts.keys).intersection(after.text.texts.keys)
    let isReworded = languages.contains { before.text.texts[$0] != after.text.texts[$0] }
    return isReworded ? .wordingChanged : nil
  }

  private func compositeBreak(_ isPart: (Item) -> Bool) -> SeriesBreak {
    let before = earlier.items.filter(isPart).map(\.id)
    let after = later.items.filter(isPart).map(\.id)
    guard Set(before) == Set(after) else { return .itemsChanged }
    return after.lazy.compactMap(itemBreak).first ?? .versionChanged
  }

  private func optionCodes(_ item: Item) -> [OptionCode] {
    switch item.kind {
    case .scaled(let scale): scale.options.map(\.code)
    case .several(let options): options.map(\.code)
    case .comment: []
    }
  }
}
