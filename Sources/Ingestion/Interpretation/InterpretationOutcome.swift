package import Findings
package import SurveyModel

/// What interpreters noticed and counted.
package struct InterpretationOutcome: Sendable {
  package private(set) var balance = RecordBalance()
  private var counter = FindingCounter()
  /// The texts met as values of dimensions that take any.
  private var metValues: [DimensionID: Set<String>] = [:]
  /// The texts met in such columns that tell who somebody is.
  private var personalValues: [DimensionID: Set<String>] = [:]
  /// In which words cells offer answers.
  private var wordings: Set<ItemWording> = []
  private var seenKeys = SeenKeys()

  /// Creates the outcome of nothing read.
  package init() {}

  init(
    balance: RecordBalance, counter: FindingCounter, metValues: [DimensionID: Set<String>],
    personalValues: [DimensionID: Set<String>], wordings: Set<ItemWording>, seenKeys: SeenKeys
  ) {
    self.balance = balance
    self.counter = counter
    self.metValues = metValues
    self.personalValues = personalValues
    self.wordings = wordings
    self.seenKeys = seenKeys
  }

  /// Adds what another interpreter of the same file noticed.
  package mutating func merge(_ other: InterpretationOutcome) {
    balance += other.balance
    counter.merge(other.counter)
    metValues.merge(other.metValues) { $0.union($1) }
    personalValues.merge(other.personalValues) { $0.union($1) }
    wordings.formUnion(other.wordings)
    seenKeys.merge(other.seenKeys)
  }

  /// Says whether a watched key came twice in the file, so that keys have to be settled; in rare
  /// cases where none did.
  package mutating func hasRepeatedKeys() -> Bool { seenKeys.hasRepeats() }

  /// Counts what `settleKeys` found: superseded records are set aside, identical ones noted.
  package mutating func add(_ settled: SettledResponses) {
    let superseded = settled.superseded.count
    if superseded > 0 {
      balance.accepted -= superseded
      balance.setAside[SetAsideReason.supersededInFile.code, default: 0] += superseded
      for record in settled.superseded {
        counter.count(
          counter.position(of: .setAside(.supersededInFile)), at: Place(row: record.row))
      }
    }
    for _ in 0..<settled.identical {
      counter.count(counter.position(of: .identicalRecords), at: Place())
    }
  }

  /// In which words the export puts its items and offers their answers: those of its headings, then
  /// those of its cells, sorted.
  package func wordings(of plan: ReadingPlan) -> [ItemWording] {
    plan.wordings
      + wordings.subtracting(plan.wordings).sorted {
        ($0.item, $0.option ?? "", $0.text) < ($1.item, $1.option ?? "", $1.text)
      }
  }

  /// Findings by gravity, then by count, then by place.
  package func findings(of plan: ReadingPlan) -> [Finding] {
    // Of counts, answers alike are what is counted.
    let isCounted = plan.survey.export.counts != nil
    var findings = counter.counted.filter { !isCounted || $0.kind != .identicalRecords }
    for (dimension, values) in metValues.sorted(by: { $0.key < $1.key }) {
      findings += nearlyAlike(values.sorted()).map { pair in
        Finding(
          .dimensionValuesNearlyAlike(
            dimension: dimension, value: shortened(pair.first), other: shortened(pair.second)),
          at: plan.place(of: dimension))
      }
    }
    findings += identifiers(of: plan)
    let empty = balance.setAside[SetAsideReason.emptyRecord.code, default: 0]
    if balance.read > 0, empty == balance.read { findings.append(Finding(.allCellsEmpty)) }
    return sortedFindings(findings)
  }

  /// Dimensions whose values, of the whole file, are about people.
  private func identifiers(of plan: ReadingPlan) -> [Finding] {
    let dimensions = Set(metValues.keys).union(personalValues.keys)
    return dimensions.sorted().compactMap { dimension in
      let place = plan.place(of: dimension)
      let kind = identifierKind(
        ofValues: personalValues[dimension] ?? [], among: metValues[dimension] ?? [],
        records: balance.accepted)
      return kind.map { Finding(.identifier(heading: place.heading ?? "", kind: $0), at: place) }
    }
  }
}

extension ReadingPlan {
  /// The column that a dimension is read from.
  fileprivate func place(of dimension: DimensionID) -> Place {
    let column = uses.firstIndex { $0.contains(.dimension(dimension)) }
    return Place(column: column, heading: column.map { headings[$0] })
  }
}
