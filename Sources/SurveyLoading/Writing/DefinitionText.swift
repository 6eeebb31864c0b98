package import Findings
import SurveyModel

/// A survey as a definition file, in the order and the layout in which people write them.
///
/// Loading the text gives the same survey back, where every text, id and scale is one that a file
/// can hold: texts without white space around them or a byte order mark in front, scores that follow
/// from the codes, one scale an id.
///
/// - Parameters:
///   - proposed: The survey and what a person has to decide about it.
///   - words: A remark in the person's language; it stands as a comment above its place.
/// - Returns: The file's text.
package func definitionText(
  of proposed: ProposedSurvey, words: (Remark) -> String
) -> String {
  var composer = DefinitionComposer(proposed: proposed, words: words)
  return composer.text()
}

/// Turns a survey into nodes and hands out each remark once.
private struct DefinitionComposer {
  private let survey: Survey
  /// Remarks that have no place yet, with their wording.
  private var waiting: [(remark: Remark, text: String)]
  private let ownScales: [Scale]

  init(proposed: ProposedSurvey, words: (Remark) -> String) {
    survey = proposed.survey
    var seen: Set<Remark> = []
    waiting = proposed.remarks.filter { seen.insert($0).inserted }.map { ($0, words($0)) }
    ownScales = SurveyLoading.ownScales(of: proposed.survey)
  }

  mutating func text() -> String {
    let items = survey.items.filter { item in
      item.ranking.map { $0.items.first?.id == item.id } ?? true
    }.map { itemEntry($0) }
    let scales = ownScales.map { scaleEntry($0) }
    let export = exportEntries(of: survey.export).map { entry in
      commented(entry, keys: entry.key, places: [.export])
    }
    let exportComments = comments { $0.place == .export }
    let title = entry(
      .title, textNode(survey.title), comments: comments { $0.key == .title })
    let group = entry(.group, groupNode(survey.group), comments: comments { $0.key == .group })
    var top = [
      entry(.survey, .scalar(yamlName(survey.id.rawValue))),
      entry(.version, .scalar(String(survey.version))), title, group,
      section(.items, items),
    ]
    if !scales.isEmpty { top.append(section(.scales, scales)) }
    if !export.isEmpty { top.append(section(.export, export, comments: exportComments)) }
    if let privacy = survey.privacy {
      var entry = entry(.privacy, privacyNode(privacy))
      entry.isSetOff = true
      top.append(entry)
    }
    top[0].comments = waiting.map(\.text)
    var writer = NodeWriter()
    writer.write(top)
    let text = writer.text
    guard export.isEmpty, !exportComments.isEmpty else { return text }
    var closing = NodeWriter()
    closing.writeComments(exportComments, indent: 0)
    return text + "\n" + closing.text
  }

  /// The wording of the remarks that fit, which then wait no longer.
  private mutating func comments(where fits: (Remark) -> Bool) -> [String] {
    let found = waiting.filter { fits($0.remark) }.map(\.text)
    waiting.removeAll { fits($0.remark) }
    return found
  }

  private mutating func commented(
    _ entry: WrittenNode.Entry, keys key: String, places: [Remark.Place]
  ) -> WrittenNode.Entry {
    var entry = entry
    entry.comments = comments { places.contains($0.place) && $0.key?.rawValue == key }
    return entry
  }

  /// An item; the scale that it is the first to use has no place of its own where it is built in.
  private mutating func itemEntry(_ item: Item) -> WrittenNode.Entry {
    let builtIn = item.scale.flatMap { scale in
      ownScales.contains { $0.id == scale.id } ? nil : scale.id
    }
    let comments = comments { remark in
      remark.place == .item(item.id) || remark.place == .item(item.question)
        || builtIn.map { remark.place == .scale($0) } == true
    }
    return WrittenNode.Entry(
      key: yamlName(item.question.rawValue), value: itemNode(item), comments: comments)
  }

  private mutating func scaleEntry(_ scale: Scale) -> WrittenNode.Entry {
    WrittenNode.Entry(
      key: yamlName(scale.id.rawValue), value: scaleNode(scale),
      comments: comments { $0.place == .scale(scale.id) }, isSpread: true)
  }

  private func section(
    _ key: Key, _ entries: [WrittenNode.Entry], comments: [String] = []
  ) -> WrittenNode.Entry {
    WrittenNode.Entry(
      key: key.rawValue, value: .mapping(entries), comments: comments, isSpread: true,
      isSetOff: true)
  }
}

extension Remark {
  /// The key beside which it is best read, where its place has several.
  fileprivate var key: Key? {
    switch kind {
    case .titleToWrite: .title
    case .groupToChoose: .group
    case .keyFound: .key
    case .timeFound, .timeOrderUndecided: .submitted
    case .dimensionCandidate: .dimensions
    case .identifierDropped: .drop
    case .periodToSay: .period
    case .filesNamed: .files
    case .encodingToChoose: .encoding
    case .delimiterToChoose: .delimiter
    case .readAsLong, .allOneResponse: .long
    case .readAsCounts, .columnsBesideCounts: .counts
    default: nil
    }
  }
}

/// The scales of a survey that are not exactly built-in ones, in the order of their first items;
/// numbers and ranks follow from their items.
func ownScales(of survey: Survey) -> [Scale] {
  var scales: [Scale] = []
  let scaled = survey.items.filter { $0.ranking == nil && $0.scale?.numbers == nil }
  for scale in scaled.compactMap(\.scale)
  where BuiltInScales.scale(scale.id) != scale && !scales.contains(where: { $0.id == scale.id }) {
    scales.append(scale)
  }
  return scales
}
