import Crypto
import SurveyModel

/// The keyed digest under a workspace's secret.
package func workspaceDigest(secret: [UInt8]) -> KeyedDigest {
  let key = SymmetricKey(data: secret)
  return { bytes in
    let code = HMAC<SHA256>.authenticationCode(for: bytes, using: key)
    guard let responseKey = ResponseKey(Array(code)) else {
      preconditionFailure("An HMAC-SHA-256 has 32 bytes")
    }
    return responseKey
  }
}
