internal import GRDB
internal import SurveyModel
internal import Tallying

/// Keeps the stored tally in step with the responses that a transaction changes.
struct TallyKeeper {
  private let catalogues: Catalogues
  private let layout: AnswerLayout
  private let shape: TallyShape
  /// The stored tally to change, or nil where it is to be counted anew at the end.
  private let stored: Int64?
  private var change: TallyAccumulator
  private var added: BatchBuilder
  private var removed: BatchBuilder
  /// Other versions of the survey, whose responses changed as well.
  private var staleVersions: Set<Int> = []

  init(layout: AnswerLayout, shape: TallyShape, _ catalogues: Catalogues) throws {
    self.catalogues = catalogues
    self.layout = layout
    self.shape = shape
    stored = try Self.prepare(shape, catalogues.database)
    change = TallyAccumulator(shape: shape)
    added = BatchBuilder(layout: layout, catalogues)
    removed = BatchBuilder(layout: layout, catalogues)
  }

  /// Counts some responses of a batch in the current layout.
  mutating func add(_ batch: ResponseBatch, _ selection: [Int]) {
    guard stored != nil, !selection.isEmpty else { return }
    change.add(selection.count == batch.count ? batch : batch.selecting(selection))
  }

  /// Counts a stored response, or takes it away.
  mutating func apply(_ response: StoredResponse, sign: Int64) throws {
    let cell = try catalogues.cell(response.cell)
    guard cell.survey == shape.survey, cell.version == shape.version else {
      staleVersions.insert(cell.version)
      return
    }
    guard stored != nil else { return }
    if sign > 0 {
      try added.append(response)
      if added.batch.count == 4096 { change.add(added.take()) }
    } else {
      try removed.append(response)
      if removed.batch.count == 4096 { change.add(removed.take(), sign: -1) }
    }
  }

  /// Writes the counts that changed.
  mutating func finish() throws {
    for version in staleVersions.sorted() {
      try StoredTally.remove(survey: shape.survey, version: version, catalogues.database)
    }
    guard let stored else {
      let tally = try StoredTally.count(layout: layout, shape: shape, catalogues)
      return try StoredTally.replace(with: tally, catalogues)
    }
    change.add(added.take())
    change.add(removed.take(), sign: -1)
    try StoredTally.add(change.finish(), to: stored, catalogues)
  }

  /// The stored tally of the shape; a new one where the survey version has no responses yet.
  private static func prepare(_ shape: TallyShape, _ database: Database) throws -> Int64? {
    if let known = try StoredTally.find(shape, database) { return known }
    let isKnown = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM cell WHERE survey = ? AND version = ?)",
      arguments: [shape.survey.rawValue, shape.version])
    guard isKnown == false else { return nil }
    try StoredTally.remove(survey: shape.survey, version: shape.version, database)
    return try StoredTally.begin(shape, database)
  }
}

extension ResponseBatch {
  /// The cells and answers of some responses.
  fileprivate func selecting(_ selection: [Int]) -> ResponseBatch {
    var selected = ResponseBatch(slotCount: slotCount)
    selected.cells = cells
    for response in selection {
      selected.cellIndices.append(cellIndices[response])
      selected.answers += answers(of: response)
    }
    return selected
  }
}
