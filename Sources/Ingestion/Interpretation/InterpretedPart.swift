package import SurveyModel

/// What an interpreter makes of a stretch of records; rows are in the file's order within it.
package struct InterpretedPart: Sendable {
  package var batch: ResponseBatch
  package var setAside: [SetAsideRecord]
}
