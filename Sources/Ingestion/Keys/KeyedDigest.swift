package import SurveyModel

/// An HMAC-SHA-256 under the workspace's secret.
package typealias KeyedDigest = @Sendable ([UInt8]) -> ResponseKey

/// What is done with the keys of a file's records.
package enum KeyUse: Sendable {
  /// Nobody needs them.
  case ignored
  /// They are watched for one that comes twice.
  case watched
  /// Each response gets its own.
  case digested(KeyedDigest)
}

/// The response key of a response that its export names by the cells of its key columns, given
/// in the order of these columns.
package func responseKey(survey: SurveyID, parts: [String], digest: KeyedDigest) -> ResponseKey {
  let content = parts.map { Array(canonicalText($0).utf8) }
  return digest(keyBytes(survey: survey, kind: "key", content: content))
}

/// The bytes that are digested: survey, kind and parts with unit separators between them.
func keyBytes(survey: SurveyID, kind: String, content: [[UInt8]]) -> [UInt8] {
  var bytes = Array(survey.rawValue.utf8)
  bytes.append(0x1F)
  bytes += Array(kind.utf8)
  for part in content {
    bytes.append(0x1F)
    bytes += part
  }
  return bytes
}
