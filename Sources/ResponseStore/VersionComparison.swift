internal import SurveyModel

/// What an export says of a response that the store knows.
enum VersionFate {
  /// Word for word what the store holds.
  case unchanged
  /// Something else, which a newer export has overtaken.
  case outdated
  /// Something else, which holds from now on.
  case revised
}

/// Compares an export's responses with what the store knows of them.
struct VersionComparison {
  private let catalogues: Catalogues
  private let survey: SurveyID
  private let layout: AnswerLayout
  private let file: Int
  private let rank: FileRank
  /// The newer files of the survey; read when the first conflict needs them.
  private var newer: [RunSet]?
  private var mappings: [Int64: LayoutMapping] = [:]

  /// Creates a comparison for the export of a record, which has, or would get, a file's number.
  init(_ record: FileRecord, file: Int, layout: AnswerLayout, _ catalogues: Catalogues) {
    self.catalogues = catalogues
    self.layout = layout
    self.file = file
    survey = record.survey
    rank = FileRank(latestSubmission: record.latestSubmission ?? .min, number: file)
  }

  /// What becomes of an export's version of a known response.
  mutating func fate(
    of response: StoredResponse, known: StoredResponse
  ) throws -> VersionFate {
    if try says(response, sameAs: known) { return .unchanged }
    return try isOutranked(at: known.number) ? .outdated : .revised
  }

  private mutating func says(
    _ response: StoredResponse, sameAs known: StoredResponse
  ) throws -> Bool {
    guard response.cell == known.cell, response.submitted == known.submitted else { return false }
    if response.layout == known.layout {
      return response.answers == known.answers && response.comments == known.comments
    }
    let mapping = try mapping(from: known.layout)
    return response.answers == mapping.answers(known.answers)
      && response.comments == mapping.comments(known.comments)
  }

  private mutating func mapping(from number: Int64) throws -> LayoutMapping {
    if let known = mappings[number] { return known }
    let mapping = LayoutMapping(from: try catalogues.layout(number), to: layout)
    mappings[number] = mapping
    return mapping
  }

  /// Whether a newer file holds a response, so that this one's version of it is out of date.
  private mutating func isOutranked(at number: Int64) throws -> Bool {
    let newer = try newer ?? newerFiles()
    self.newer = newer
    return newer.contains { $0.contains(number) }
  }

  private func newerFiles() throws -> [RunSet] {
    try FileTable.files(of: survey, catalogues.database)
      .filter { $0.number != file && $0.rank > rank }
      .map { try FileTable.members(of: $0.number, catalogues.database) }
  }
}

extension ResponseBatch {
  /// The positions of the responses in the order of their keys, those of one key in their own order.
  ///
  /// In this order each page of the index of keys is visited once a batch.
  var keyOrder: [Int] {
    let sorted = keys.indices.map { (word: keys[$0].leadingWord, position: $0) }
      .sorted { ($0.word, $0.position) < ($1.word, $1.position) }
    return sorted.map(\.position)
  }

  /// A response as the store would keep it.
  func stored(_ position: Int, layout: Int64, cells: [Int64]) -> StoredResponse {
    StoredResponse(
      number: 0, layout: layout, cell: cells[Int(cellIndices[position])],
      submitted: submitted[position], answers: Array(answers(of: position)),
      comments: comments.isEmpty ? [] : comments[position], state: .counted)
  }
}
