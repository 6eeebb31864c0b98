import CSVReading
import Findings
import SurveyModel

/// Finds the leaf cell of each record: its period, group and dimension values.
struct CellAssignment {
  /// Where a record belongs.
  enum Outcome {
    /// A leaf cell, by its position in `cells`, and the submission time.
    case cell(Int32, submitted: Int64)
    case refused(SetAsideReason)
  }

  private enum Periods {
    case constant(Int32)
    /// By the resolver at a position.
    case column(Int)
    case submitted
    case unknown
  }

  /// The leaf cells met, in their order.
  private(set) var cells: [LeafCell] = []
  private let plan: ReadingPlan
  private let timeColumn: Int?
  private var times: TimeReader
  private var calendar: PeriodFinder
  private var periodIDs: [PeriodID]
  private var periods = Periods.unknown
  private var groupIDs: [GroupID] = []
  /// The resolver of the group, nil where there is one group only.
  private var groupResolver: Int?
  /// For each dimension its resolver, nil where it has one value only.
  private var dimensionResolvers: [Int?] = []
  private var resolvers: [ValueResolver] = []
  /// Numbers cells step by step: period and group, then each dimension.
  private var pairs: [PairTable]
  /// The record's value of each dimension, see `dimensionValue`.
  private var values: [Int32]

  init(_ plan: ReadingPlan) {
    self.plan = plan
    timeColumn = plan.time?.column
    times = TimeReader(
      layout: plan.time?.layout ?? .undecided, timeZone: plan.organisation.timeZone,
      writtenIn: plan.timeZoneOfTimes)
    calendar = PeriodFinder(plan.organisation.periods)
    periodIDs = plan.organisation.periods.map(\.id)
    pairs = (0...plan.dimensions.count).map { _ in PairTable() }
    values = Array(repeating: 0, count: plan.dimensions.count)
    setUpPeriods()
    setUpGroups()
    for rule in plan.dimensions { setUpDimension(rule) }
  }

  private mutating func setUpPeriods() {
    switch plan.period {
    case .constant(let period):
      if !periodIDs.contains(period) { periodIDs.append(period) }
      periods = .constant(Int32(periodIDs.firstIndex(of: period) ?? 0))
    case .column(let column, let values):
      let names = periodIDs.map { [$0.rawValue] + (values[$0] ?? []) }
      periods = .column(add(ValueResolver(column: column, names: names, tool: plan.tool)))
    case .submitted: periods = .submitted
    case .unknown: periods = .unknown
    }
  }

  private mutating func setUpGroups() {
    switch plan.group {
    case .fixed(let group): groupIDs = [group]
    case .column(let column, let values):
      let groups = plan.organisation.groups
      let names = groups.map { [$0.id.rawValue] + $0.name.all + (values[$0.id] ?? []) }
      groupIDs = groups.map(\.id)
      groupResolver = add(ValueResolver(column: column, names: names, tool: plan.tool))
    }
  }

  private mutating func setUpDimension(_ rule: DimensionRule) {
    guard case .column(let column) = rule.source else { return dimensionResolvers.append(nil) }
    let blanks = rule.dimension.noAnswer
    switch rule.dimension.values {
    case .any:
      let resolver = ValueResolver(anyIn: column, blanks: blanks, tool: plan.tool)
      dimensionResolvers.append(add(resolver))
    case .listed(let values):
      let names = values.map { [$0.id.rawValue] + $0.name.all + $0.synonyms }
      let resolver = ValueResolver(
        column: column, names: names, blanks: blanks, tool: plan.tool)
      dimensionResolvers.append(add(resolver))
    }
  }

  private mutating func add(_ resolver: ValueResolver) -> Int {
    resolvers.append(resolver)
    return resolvers.count - 1
  }

  /// Where a record belongs; dimension values that no list has are counted and left out.
  mutating func outcome(of record: CSVRecord, findings: inout FindingCounter) -> Outcome {
    do throws(Refusal) {
      let submitted = try time(of: record)
      let period = try period(of: record, submitted: submitted)
      let group = try group(of: record)
      var (number, isNew) = pairs[0].number(period, group)
      for position in dimensionResolvers.indices {
        let value = dimensionValue(position, of: record, findings: &findings)
        (number, isNew) = pairs[position + 1].number(number, value)
        values[position] = value
      }
      if isNew { cells.append(leafCell(period: period, group: group)) }
      return .cell(number, submitted: submitted)
    } catch {
      return .refused(error.reason)
    }
  }

  private struct Refusal: Error { let reason: SetAsideReason }

  /// The submission time, `ResponseBatch.noTime` where it is not known and nothing rests on it.
  private mutating func time(of record: CSVRecord) throws(Refusal) -> Int64 {
    guard let timeColumn else { return ResponseBatch.noTime }
    if let second = times.secondNumber(trimmed(record.bytes, record.range(of: timeColumn))) {
      return Int64(second)
    }
    guard case .submitted = periods else { return ResponseBatch.noTime }
    let text = trimmedText(record.text(of: timeColumn))
    throw Refusal(reason: text.isEmpty ? .timeMissing : .timeUnreadable(text: shortened(text)))
  }

  private mutating func period(
    of record: CSVRecord, submitted: Int64
  ) throws(Refusal) -> Int32 {
    switch periods {
    case .constant(let position): return position
    case .unknown: throw Refusal(reason: .periodUnknown)
    case .submitted:
      guard let position = calendar.position(ofSecond: submitted) else {
        throw Refusal(reason: .outsidePeriods)
      }
      return position
    case .column(let resolver):
      switch resolve(resolver, record) {
      case .value(let position): return position
      case .blank: throw Refusal(reason: .periodUnknown)
      case .unknown(let position):
        let (text, nearest) = unknownText(position, of: resolver)
        throw Refusal(reason: .periodNameUnknown(text: text, nearest: nearest))
      }
    }
  }

  private mutating func group(of record: CSVRecord) throws(Refusal) -> Int32 {
    guard let groupResolver else { return 0 }
    switch resolve(groupResolver, record) {
    case .value(let position): return position
    case .blank: throw Refusal(reason: .groupUnknown(text: "", nearest: nil))
    case .unknown(let position):
      let (text, nearest) = unknownText(position, of: groupResolver)
      throw Refusal(reason: .groupUnknown(text: text, nearest: nearest))
    }
  }

  /// A value's position plus 1; 0 where the response has none of the dimension.
  private mutating func dimensionValue(
    _ position: Int, of record: CSVRecord, findings: inout FindingCounter
  ) -> Int32 {
    guard let resolver = dimensionResolvers[position] else { return 0 }
    switch resolve(resolver, record) {
    case .value(let value): return value + 1
    case .blank: return 0
    case .unknown(let unknown):
      let (text, nearest) = unknownText(unknown, of: resolver)
      let dimension = plan.dimensions[position].dimension.id
      let kind = FindingKind.dimensionValueUnknown(
        dimension: dimension, value: text, nearest: nearest)
      findings.count(
        findings.position(of: kind),
        at: plan.place(of: record, column: resolvers[resolver].column))
      return 0
    }
  }

  private mutating func resolve(
    _ resolver: Int, _ record: CSVRecord
  ) -> ValueResolver.Resolution {
    let column = resolvers[resolver].column
    return resolvers[resolver].resolve(record.bytes, record.range(of: column))
  }

  private func unknownText(_ position: Int, of resolver: Int) -> (String, String?) {
    let text = resolvers[resolver].unknownTexts[position]
    return (text, resolvers[resolver].nearest(to: text))
  }

  private func leafCell(period: Int32, group: Int32) -> LeafCell {
    var cell = LeafCell(
      survey: plan.survey.id, version: plan.survey.version, period: periodIDs[Int(period)],
      group: groupIDs[Int(group)])
    for (position, rule) in plan.dimensions.enumerated() {
      cell.dimensions[rule.dimension.id] = valueID(rule, position)
    }
    return cell
  }

  private func valueID(_ rule: DimensionRule, _ position: Int) -> DimensionValueID? {
    if case .constant(let constant) = rule.source { return constant }
    let value = Int(values[position]) - 1
    guard value >= 0, let resolver = dimensionResolvers[position] else { return nil }
    switch rule.dimension.values {
    case .listed(let values): return values[value].id
    case .any: return DimensionValueID(rawValue: resolvers[resolver].metValues[value])
    }
  }

  /// The texts met as values of dimensions that take any.
  var metValues: [DimensionID: Set<String>] {
    var met: [DimensionID: Set<String>] = [:]
    for (rule, resolver) in zip(plan.dimensions, dimensionResolvers) {
      guard let resolver, case .any = rule.dimension.values else { continue }
      met[rule.dimension.id] = Set(resolvers[resolver].metValues)
    }
    return met
  }

  /// The texts met in columns of dimensions that take any value, had they not told who somebody is.
  var personalValues: [DimensionID: Set<String>] {
    var met: [DimensionID: Set<String>] = [:]
    for (rule, resolver) in zip(plan.dimensions, dimensionResolvers) {
      guard let resolver, !resolvers[resolver].personalTexts.isEmpty else { continue }
      met[rule.dimension.id] = resolvers[resolver].personalTexts
    }
    return met
  }

  private func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> ArraySlice<UInt8> {
    var slice = bytes[range]
    while let first = slice.first, first <= 0x20 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return slice
  }
}

extension ReadingPlan {
  /// Where a record's cell stands.
  func place(of record: CSVRecord, column: Int? = nil) -> Place {
    Place(
      line: record.line, row: record.row, column: column,
      heading: column.flatMap { $0 < headings.count ? headings[$0] : nil })
  }
}
