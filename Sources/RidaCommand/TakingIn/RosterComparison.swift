import Findings
import ResponseStore
import SurveyModel

/// Compares how many people answered a survey with how many there are.
struct RosterComparison {
  private let rosters: Rosters
  /// How many responses are stored, by leaf cell without dimensions.
  private var stored: [LeafCell: Int] = [:]

  /// Prepares to compare an export's responses alone.
  init(_ rosters: Rosters) { self.rosters = rosters }

  /// Prepares to compare them together with those that are stored.
  ///
  /// - Throws: `StoreError`.
  init(_ rosters: Rosters, _ store: Store) throws {
    self.rosters = rosters
    guard !rosters.isEmpty else { return }
    for count in try store.responseCounts() { stored[count.cell] = count.count }
  }

  /// Says which groups gave more responses to a survey in a period than the roster has people.
  ///
  /// - Parameters:
  ///   - export: The export's responses, by leaf cell without dimensions.
  ///   - added: Those of them that are not stored; nil: all.
  /// - Returns: At most one finding on each group and period of the export, in the periods' order.
  func findings(
    of export: [LeafCell: Int], added: [LeafCell: Int]? = nil
  ) -> [Finding] {
    guard !rosters.isEmpty else { return [] }
    let all = stored.merging(added ?? export, uniquingKeysWith: +)
    let slices = Dictionary(grouping: export.keys) { cell in
      LeafCell(survey: cell.survey, version: 0, period: cell.period, group: cell.group)
    }
    return slices.keys.sorted().compactMap { slice in
      let responses = all.filter { cell, _ in
        cell.survey == slice.survey && cell.period == slice.period && cell.group == slice.group
      }
      guard let people = rosters.count(period: slice.period, group: slice.group),
        responses.values.reduce(0, +) > people
      else { return nil }
      return Finding(.moreResponsesThanRoster(group: slice.group, period: slice.period))
    }
  }
}

extension [ResponseBatch] {
  /// How many responses there are, by leaf cell without dimensions.
  var cellCounts: [LeafCell: Int] {
    reduce(into: [:]) { counts, batch in
      counts.merge(batch.cellCounts(of: 0..<batch.count), uniquingKeysWith: +)
    }
  }
}
