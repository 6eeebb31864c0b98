import Findings
import Ingestion
import SurveyLoading
import SurveyModel

/// Finds out what each column of an export is for.
struct ColumnJudging {
  let head: ExportHead
  let tool: ToolConventions
  let profiles: [ColumnProfile]
  let texts: [QuestionText]
  let names: HeadingNames
  /// How many columns have each code.
  let codeCounts: [String: Int]
  let organisation: Organisation
  let builtIns: [BuiltInProbe]
  private let profiler: ExportProfiler
  private(set) var roles: [ColumnRole?]
  private(set) var groups: [OptionColumns] = []
  private(set) var rankings: [RankedColumns] = []

  init(_ head: ExportHead, _ profiler: ExportProfiler, _ organisation: Organisation) {
    self.head = head
    tool = head.conventions
    self.profiler = profiler
    profiles = profiler.columns
    texts = questionTexts(head.headings, tool: tool)
    names = HeadingNames(head.headings)
    codeCounts = Dictionary(texts.compactMap { $0.code.map { ($0, 1) } }, uniquingKeysWith: +)
    self.organisation = organisation
    builtIns = BuiltInScales.all.map { [tool] in BuiltInProbe($0, tool: tool) }
    roles = Array(repeating: nil, count: head.headings.count)
  }

  /// Takes columns for what they are known to be.
  mutating func take(_ columns: some Sequence<Int>, as role: ColumnRole) {
    for column in columns { roles[column] = role }
  }

  /// Judges all columns.
  mutating func judgeAll() {
    take(tool.metadataColumns, as: .own)
    for column in roles.indices where roles[column] == nil { roles[column] = plainRole(column) }
    takeOptions()
    let blocks = QuestionBlock.blocks(texts) { isFree($0) }
    for block in blocks { takeRanking(block) }
    let ranges = usualRanges(blocks)
    for column in roles.indices where roles[column] == nil {
      roles[column] = answerRole(column, usual: ranges[column])
    }
    for block in blocks { share(in: block) }
    takeScarce()
  }

  /// Whether a column may still answer anything, alone or with others.
  private func isFree(_ column: Int) -> Bool { roles[column] == nil || roles[column] == .empty }

  /// Takes columns that say of one option each whether it was chosen.
  private mutating func takeOptions() {
    if tool.optionsAreHeadings {
      let runs = HeadedOptions.runs(names.plain, profiles) { isFree($0) }
      groups = runs.map { OptionColumns(headed: $0, names.plain) }
    }
    let taken = Set(groups.flatMap { $0.columns })
    groups += OptionColumns.groups(texts, profiles) {
      isFree($0) && !taken.contains($0) && !names.isNumbered($0)
    }
    for (position, group) in groups.enumerated() {
      take(group.columns, as: .option(group: position))
    }
  }

  private mutating func takeRanking(_ block: QuestionBlock) {
    guard block.columns.allSatisfy({ isFree($0) && !names.isNumbered($0) }),
      let ranking = RankedColumns(ranksOf: block, texts, profiler)
        ?? RankedColumns(optionsOf: block, texts, profiler)
    else { return }
    takeRanking(ranking)
  }

  private mutating func takeRanking(_ ranking: RankedColumns) {
    take(ranking.columns, as: .ranked(ranking: rankings.count))
    rankings.append(ranking)
  }

  /// What can be said without looking at scales.
  private mutating func plainRole(_ column: Int) -> ColumnRole? {
    let profile = profiles[column]
    if let kind = personalKind(column) { return .identifier(kind) }
    if profile.filled == 0 { return .empty }
    if names.unique[column] == nil { return .unclear }
    if let role = dimensionRole(head.headings[column], profile) { return role }
    guard !names.isNumbered(column),
      let ranking = RankedColumns(
        orderIn: column, profile, separators: tool.answerSeparators)
    else { return nil }
    takeRanking(ranking)
    return .ranked(ranking: rankings.count - 1)
  }

  /// What a column seems to say about a person, by its heading, its first cells or all of them.
  private func personalKind(_ column: Int) -> FindingKind.IdentifierKind? {
    let samples = head.filledSamples(of: column)
    return identifierKind(heading: head.headings[column], samples: samples)
      ?? identifierKind(heading: "", samples: profiles[column].texts)
  }

  /// The organisation's dimension or group that the values or the heading name.
  private func dimensionRole(_ heading: String, _ profile: ColumnProfile) -> ColumnRole? {
    let name = normalised(heading)
    for dimension in organisation.dimensions {
      let isNamed = ([dimension.id.rawValue] + dimension.name.all).contains {
        normalised($0) == name
      }
      guard case .listed(let values) = dimension.values else {
        if isNamed { return .dimension(dimension.id) }
        continue
      }
      let names = values.map { [$0.id.rawValue] + $0.name.all + $0.synonyms }
      if isNamed && fit(profile, names) > 0 || fit(profile, names) * 10 >= profile.filled * 8 {
        return .dimension(dimension.id)
      }
    }
    return nil
  }

  private func fit(_ profile: ColumnProfile, _ names: [[String]]) -> Int {
    let known = Set(names.flatMap { $0 }.map { normalised($0) })
    return profile.count { known.contains(normalised($0)) }
  }

  /// Gives the columns of a question one set of answers, and those with too few of their own the
  /// scale of the others.
  private mutating func share(in block: QuestionBlock) {
    let columns = block.columns.filter { roles[$0] != nil }
    shareTexts(columns)
    let scales = columns.compactMap { column in
      roles[column].flatMap { $0.isScale ? $0 : nil }
    }
    guard let usual = mostFrequent(scales) else { return }
    for column in columns where canTake(usual, column) { roles[column] = usual }
  }

  /// Puts answers together that the columns of a question have in part in common.
  private mutating func shareTexts(_ columns: [Int]) {
    var counts: [String: Int] = [:]
    var written: [String: String] = [:]
    var absent: [String] = []
    var sharing: [Int] = []
    for column in columns {
      guard case .texts(let texts, let own)? = roles[column] else { continue }
      let names = texts.map { normalised($0) }
      guard sharing.isEmpty || names.contains(where: { counts[$0] != nil }) else { continue }
      sharing.append(column)
      for (text, name) in zip(texts, names) {
        counts[name, default: 0] += profiles[column].count { normalised($0) == name }
        if written[name] == nil { written[name] = text }
      }
      absent += own.filter { !absent.contains($0) }
    }
    guard sharing.count > 1, counts.count <= 12 else { return }
    let texts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .compactMap { written[$0.key] }
    take(sharing, as: .texts(texts, absent: absent))
  }

  private func mostFrequent(_ roles: [ColumnRole]) -> ColumnRole? {
    var best: (role: ColumnRole, count: Int)?
    for role in roles {
      let count = roles.count { $0 == role }
      if count > best?.count ?? 0 { best = (role, count) }
    }
    return best?.role
  }

  /// Takes what is left over where the tool says that it was asked.
  private mutating func takeScarce() {
    let used = Set(
      roles.compactMap { role -> ScaleID? in
        if case .builtIn(let id)? = role { id } else { nil }
      })
    for column in roles.indices where roles[column] == .leftOut && tool.asks(column) {
      roles[column] = scarceRole(column, used: used) ?? .leftOut
    }
  }
}

extension ColumnRole {
  /// Whether it is one answer of a scale.
  fileprivate var isScale: Bool {
    switch self {
    case .builtIn, .eitherBuiltIn, .numbers, .texts: true
    default: false
    }
  }
}
