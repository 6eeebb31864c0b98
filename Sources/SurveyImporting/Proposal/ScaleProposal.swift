import Findings
import SurveyLoading
import SurveyModel

/// A scale made of another tool's choices, and what is to be looked at in it.
struct ScaleProposal {
  var scale: Scale
  var remarks: [RemarkKind] = []
  /// Whether the scale is one of Rida's own.
  var isBuiltIn = false

  /// Creates the scale of some choices; nil where there are fewer than two or too many.
  ///
  /// - Parameters:
  ///   - choices: What the question offers, in its order.
  ///   - isScale: Whether the tool presents them as an ordered scale.
  init?(_ choices: [Choice], isScale: Bool) {
    var points = choices.filter { OffScaleMeaning(of: $0) == nil }
    var offScale = choices.filter { OffScaleMeaning(of: $0) != nil }
    if points.count < 2 { (points, offScale) = (choices, []) }
    guard (2...200).contains(points.count) else { return nil }
    let known = RecognisedScale(points)
    let upwards = known?.isAscending == false ? points.reversed() : points
    if let known, known.covers(upwards, offScale) {
      scale = known.scale
      isBuiltIn = true
      return
    }
    let ordered = Self.inOrder(points, known: known, isScale: isScale)
    scale = Scale(
      id: "scale", options: ordered.map(Self.options) ?? Self.nominalOptions(points),
      isOrdered: ordered != nil)
    judge(known, isScored: points.areScored)
    for choice in offScale { add(choice) }
  }

  /// The points from least to most favourable, or nil where nothing says that they are in order.
  private static func inOrder(
    _ points: [Choice], known: RecognisedScale?, isScale: Bool
  ) -> [Choice]? {
    if points.areScored { return points.sorted { ($0.score ?? 0) < ($1.score ?? 0) } }
    if let known { return known.isAscending ? points : points.reversed() }
    return isScale ? points : nil
  }

  /// Options whose codes are their scores where that contradicts nothing that exports may have, else
  /// those whose scores are their positions.
  private static func options(_ points: [Choice]) -> [ScaleOption] {
    let scores = points.areScored ? points.compactMap(\.score) : points.compactMap { Int($0.code) }
    let isAscending =
      scores.count == points.count && zip(scores, scores.dropFirst()).allSatisfy { $0 < $1 }
    if isAscending, !areAmbiguous(scores, for: points) {
      return zip(points, scores).map { ScaleOption($0, code: String($1), score: $1) }
    }
    var maker = IdentifierMaker()
    return points.enumerated().map { position, point in
      ScaleOption(
        point, code: maker.wordCode(near: point.code, at: position), score: position + 1)
    }
  }

  /// Whether a point's score is what exports may have for another point.
  private static func areAmbiguous(_ scores: [Int], for points: [Choice]) -> Bool {
    var owners: [String: Int] = [:]
    for (position, score) in scores.enumerated() { owners[String(score)] = position }
    return points.enumerated().contains { position, point in
      ([point.code] + point.names).contains { name in
        owners[name].map { $0 != position } ?? false
      }
    }
  }

  private static func nominalOptions(_ points: [Choice]) -> [ScaleOption] {
    var maker = IdentifierMaker()
    return points.enumerated().map { position, point in
      ScaleOption(
        point, code: maker.optionCode(near: point.code, at: position), score: position + 1)
    }
  }

  /// Says which options count as satisfied: as on the known scale, else those above the middle.
  private mutating func judge(_ known: RecognisedScale?, isScored: Bool) {
    guard scale.isOrdered else { return }
    let options = scale.options
    if let known {
      let judged = known.scale.options
      func codes(_ chosen: Set<OptionCode>) -> Set<OptionCode> {
        Set(options.indices.filter { chosen.contains(judged[$0].code) }.map { options[$0].code })
      }
      scale.satisfied = codes(known.scale.satisfied)
      scale.dissatisfied = codes(known.scale.dissatisfied)
      remarks.append(.scaleRecognised(known.scale.id))
    } else {
      scale.satisfied = Set(options.suffix(options.count / 2).map(\.code))
      scale.dissatisfied = Set(options.prefix(options.count / 2).map(\.code))
      remarks.append(.scaleGuessed)
    }
    if !isScored, options.contains(where: { Int($0.code.rawValue) != $0.score }) {
      remarks.append(.scoresFromPositions)
    }
  }

  private mutating func add(_ choice: Choice) {
    let texts = choice.labels.inOrder + [choice.code] + choice.names
    let new = texts.filter { !$0.isEmpty }
    switch OffScaleMeaning(of: choice) {
    case .noAnswer: scale.noAnswer.appendNew(new)
    case .notApplicable, nil: scale.notApplicable.appendNew(new)
    }
    remarks.append(.notApplicableGuessed(choice.labels.readable ?? choice.code))
  }
}

extension [Choice] {
  /// Whether the tool counts something different for each of them.
  fileprivate var areScored: Bool {
    let scores = compactMap(\.score)
    return scores.count == count && Set(scores).count == count
  }
}

extension [String] {
  /// Appends texts that are not there yet.
  mutating func appendNew(_ texts: [String]) {
    for text in texts where !contains(text) { append(text) }
  }
}

extension ScaleOption {
  /// The option that another tool's choice becomes.
  init(_ choice: Choice, code: String, score: Int) {
    var synonyms: [String] = []
    let known = Set((choice.labels.inOrder + [code]).map(normalised))
    for name in [choice.code] + choice.names
    where !name.isEmpty && !known.contains(normalised(name)) {
      synonyms.appendNew([name])
    }
    self.init(
      code: OptionCode(rawValue: code), score: score,
      labels: LocalizedText(choice.labels.isEmpty ? ["en": choice.code] : choice.labels),
      synonyms: synonyms)
  }
}
