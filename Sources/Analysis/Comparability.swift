import SurveyModel
import Tallying

/// Says whether figures of two periods belong to one series.
struct Comparability {
  /// A survey as it was put in a period.
  struct Wave {
    var survey: Survey
    var period: PeriodID
  }

  /// How two waves hang together.
  enum Joint {
    /// They asked the same.
    case whole
    /// They asked it in other words, declared to be the same.
    case declared(ComparableWording)
    case broken(SeriesBreak)
  }

  let earlier: Wave
  let later: Wave
  let wordings: WordingHistory

  private var isOtherVersion: Bool { earlier.survey.version != later.survey.version }

  /// How a subject's series goes on between the waves; a new version begins a new series unless
  /// something is declared.
  func joint(of subject: Subject) -> Joint {
    let joint: Joint =
      switch subject {
      case .item(let id): itemJoint(id)
      case .objective(let id): compositeJoint { $0.objective == id }
      case .survey: compositeJoint { $0.objective != nil }
      }
    guard case .whole = joint, isOtherVersion else { return joint }
    return .broken(.versionChanged)
  }

  private func compositeJoint(_ isPart: (Item) -> Bool) -> Joint {
    let before = earlier.survey.items.filter(isPart).map(\.id)
    let after = later.survey.items.filter(isPart).map(\.id)
    guard Set(before) == Set(after) else { return .broken(.itemsChanged) }
    var declared: ComparableWording?
    for id in after {
      switch itemJoint(id) {
      case .whole: break
      case .declared(let declaration): declared = declared ?? declaration
      case .broken(let reason): return .broken(reason)
      }
    }
    return declared.map { .declared($0) } ?? .whole
  }

  private func itemJoint(_ id: ItemID) -> Joint {
    guard let before = earlier.survey.item(id), let after = later.survey.item(id) else {
      return .broken(.itemsChanged)
    }
    if isOtherScale(before, after) { return .broken(.scaleChanged) }
    if before.isReversed != after.isReversed { return .broken(.directionChanged) }
    var declared: ComparableWording?
    for (relation, reason) in relations(before, after) {
      switch relation {
      case .same: break
      case .declared(let declaration): declared = declared ?? declaration
      case .changed: return .broken(reason)
      }
    }
    return declared.map { .declared($0) } ?? .whole
  }

  /// What definitions and exports say, each with what it means where it is not the same.
  private func relations(
    _ before: Item, _ after: Item
  ) -> [(relation: WordingRelation, reason: SeriesBreak)] {
    var relations: [(relation: WordingRelation, reason: SeriesBreak)] = []
    if isOtherVersion { relations.append((definedRelation(before, after), .wordingChanged)) }
    let met = after.relation(
      ofQuestions: wordings.texts(of: after.id, survey: earlier.survey.id, upTo: earlier.period),
      to: wordings.texts(of: after.id, survey: later.survey.id, upTo: later.period))
    relations.append((met, .wordingChanged))
    for code in wordings.options(of: after.id, survey: later.survey.id) {
      let met = after.relation(
        ofOption: code,
        from: wordings.texts(
          of: after.id, code, survey: earlier.survey.id, upTo: earlier.period),
        to: wordings.texts(of: after.id, code, survey: later.survey.id, upTo: later.period))
      relations.append((met, .optionsChanged))
    }
    relations += optionsOfferedOnce(before, after).map { texts in
      (after.relation(ofOptionOfferedOnce: texts), .optionsChanged)
    }
    return relations
  }

  /// The words of each option that only one of the waves has, by the definitions or by the columns
  /// of exports.
  private func optionsOfferedOnce(_ before: Item, _ after: Item) -> [[String]] {
    let former = options(before)
    let current = options(after)
    let defined =
      former.filter { option in !current.contains { $0.code == option.code } }
      + current.filter { option in !former.contains { $0.code == option.code } }
    guard case .several = after.kind else { return defined.map(\.labels.all) }
    let met = [earlier, later].map { wave in
      wordings.offeredOptions(of: after.id, survey: wave.survey.id, upTo: wave.period)
    }
    guard met.allSatisfy({ !$0.isEmpty }) else { return defined.map(\.labels.all) }
    let offeredOnce = Set(met[0]).symmetricDifference(met[1]).subtracting(defined.map(\.code))
    return defined.map(\.labels.all)
      + offeredOnce.sorted().map { code in
        wordings.texts(of: after.id, code, survey: later.survey.id, upTo: later.period)
          + (after.option(code)?.labels.all ?? [])
      }
  }

  /// How the texts of two versions are related, language by language; texts that only one of them
  /// has say nothing.
  private func definedRelation(_ before: Item, _ after: Item) -> WordingRelation {
    let former = Set(before.text.all.map(wordingForm))
    let declaration = after.comparable.first {
      !former.isDisjoint(with: $0.questions.map(wordingForm))
    }
    if let declaration { return .declared(declaration) }
    let languages = Set(before.text.texts.keys).intersection(after.text.texts.keys)
    let isReworded = languages.contains { before.text.texts[$0] != after.text.texts[$0] }
    return isReworded ? .changed : .same
  }

  /// Whether the answers are others altogether, or stand in another order.
  private func isOtherScale(_ before: Item, _ after: Item) -> Bool {
    let former = options(before).map(\.code)
    let current = options(after).map(\.code)
    return former != current
      && (before.scale?.id != after.scale?.id || Set(former) == Set(current))
  }

  private func options(_ item: Item) -> [ScaleOption] {
    switch item.kind {
    case .scaled(let scale): scale.options
    case .several(let options): options
    case .comment: []
    }
  }
}

extension Comparability.Joint {
  /// Why the series breaks, if it does.
  var reason: SeriesBreak? { if case .broken(let reason) = self { reason } else { nil } }

  /// What was declared, if that is why it does not break.
  var declaration: ComparableWording? {
    if case .declared(let declaration) = self { declaration } else { nil }
  }
}
