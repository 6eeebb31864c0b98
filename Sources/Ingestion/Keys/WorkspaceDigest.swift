import Crypto
import SurveyModel

/// A keyed digest under a secret that nobody knows and that ends with the process: keys under it tell
/// responses of one file apart, and no more.
package func passingDigest() -> KeyedDigest {
  var generator = SystemRandomNumberGenerator()
  return workspaceDigest(secret: (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
}

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
