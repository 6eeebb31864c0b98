internal import GRDB
internal import SurveyModel

/// What is looked up again and again during one transaction.
final class Catalogues {
  let database: Database
  private var layouts = LayoutCatalogue()
  private var cells = CellCatalogue()

  init(_ database: Database) { self.database = database }

  func number(of layout: AnswerLayout) throws -> Int64 {
    try layouts.number(of: layout, database)
  }

  func knownNumber(of layout: AnswerLayout) throws -> Int64? {
    try layouts.knownNumber(of: layout, database)
  }

  func knownNumber(of cell: LeafCell) throws -> Int64? {
    try cells.knownNumber(of: cell, database)
  }

  func layout(_ number: Int64) throws -> AnswerLayout { try layouts.layout(number, database) }
  func number(of cell: LeafCell) throws -> Int64 { try cells.number(of: cell, database) }
  func cell(_ number: Int64) throws -> LeafCell { try cells.cell(number, database) }
}

/// Gathers stored responses into batches of one layout, whatever they were packed with.
struct BatchBuilder {
  private let catalogues: Catalogues
  private let layout: AnswerLayout
  private var mappings: [Int64: LayoutMapping] = [:]
  private var cellPositions: [Int64: Int32] = [:]
  private(set) var batch: ResponseBatch

  init(layout: AnswerLayout, _ catalogues: Catalogues) {
    self.layout = layout
    self.catalogues = catalogues
    batch = ResponseBatch(slotCount: layout.slots.count)
  }

  /// The mapping from a stored layout to the builder's.
  mutating func mapping(from number: Int64) throws -> LayoutMapping {
    if let known = mappings[number] { return known }
    let mapping = LayoutMapping(from: try catalogues.layout(number), to: layout)
    mappings[number] = mapping
    return mapping
  }

  mutating func append(_ response: StoredResponse) throws {
    let mapping = try mapping(from: response.layout)
    batch.cellIndices.append(try position(of: response.cell))
    batch.answers += mapping.answers(response.answers)
    batch.submitted.append(response.submitted)
    batch.comments.append(mapping.comments(response.comments))
  }

  /// The batch so far, which is emptied.
  mutating func take() -> ResponseBatch {
    defer {
      batch = ResponseBatch(slotCount: layout.slots.count)
      cellPositions = [:]
    }
    return batch
  }

  private mutating func position(of cell: Int64) throws -> Int32 {
    if let known = cellPositions[cell] { return known }
    let position = Int32(batch.cells.count)
    batch.cells.append(try catalogues.cell(cell))
    cellPositions[cell] = position
    return position
  }
}
