/// A column of a workbook's sheets; its heading and its meaning depend on the language.
package enum WorkbookColumn: String, CaseIterable, Sendable {
  case objective
  case group
  case measure
  case result
  case rangeFrom
  case rangeTo
  case people
  case target
  case status
  case sinceLast
  case owner
  case due
  case openActions
  case course
  case subject
  case breakdownValue
  case earlierResult
  case earlierPeriod
  case changeFrom
  case changeTo
  case question
  case satisfied
  case dissatisfied
  case neither
  case answers
  case notApplicable
  case missing
  case mean
  case remark
  case survey
  case dimension
  case answer
  case share
}
