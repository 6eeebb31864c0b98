/// How many people each slice of the organisation has, as its register says.
package struct Rosters: Equatable, Sendable {
  /// One line of the register.
  package struct Entry: Hashable, Sendable {
    package var period: PeriodID
    package var group: GroupID
    /// The dimension's value that the count is narrowed to; nil for the whole group.
    package var dimension: DimensionID?
    package var value: DimensionValueID?
    package var count: Int

    package init(
      period: PeriodID, group: GroupID, dimension: DimensionID? = nil,
      value: DimensionValueID? = nil, count: Int
    ) {
      self.period = period
      self.group = group
      self.dimension = dimension
      self.value = value
      self.count = count
    }
  }

  private struct Key: Hashable, Sendable {
    var period: PeriodID
    var group: GroupID
    var dimension: DimensionID?
    var value: DimensionValueID?
  }

  private var counts: [Key: Int] = [:]

  /// Creates rosters; of two lines about the same people the last one counts.
  package init(_ entries: [Entry] = []) {
    for entry in entries {
      let key = Key(
        period: entry.period, group: entry.group, dimension: entry.dimension, value: entry.value)
      counts[key] = entry.count
    }
  }

  /// Whether the register says nothing.
  package var isEmpty: Bool { counts.isEmpty }

  /// How many people a slice has, or nil where the register does not say.
  package func count(
    period: PeriodID, group: GroupID, dimension: DimensionID? = nil,
    value: DimensionValueID? = nil
  ) -> Int? {
    counts[Key(period: period, group: group, dimension: dimension, value: value)]
  }
}

/// An action that an earlier review decided on, as the register has it.
package struct ReviewAction: Equatable, Sendable {
  package var id: String
  package var decision: String
  package var owner: String
  package var due: CalendarDate?
  /// Whether the register calls it done.
  package var isDone: Bool
  /// The objective or item that it is meant to move.
  package var metric: String?

  package init(
    id: String, decision: String, owner: String, due: CalendarDate?, isDone: Bool, metric: String?
  ) {
    self.id = id
    self.decision = decision
    self.owner = owner
    self.due = due
    self.isDone = isDone
    self.metric = metric
  }
}
