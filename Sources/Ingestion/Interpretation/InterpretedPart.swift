package import SurveyModel

/// What an interpreter makes of a stretch of records.
package struct InterpretedPart: Sendable {
  /// The chunk of the file, from 0.
  package var chunk: Int
  /// The part's position in its chunk, from 0: long chunks are handed over in parts.
  package var part: Int
  package var batch: ResponseBatch
  package var setAside: [SetAsideRecord]
}
