import SurveyModel
import Testing

@testable import Ingestion

@Suite struct WorkspaceDigestTests {
  /// RFC 4231, test case 2.
  @Test func `an HMAC-SHA-256`() {
    let digest = workspaceDigest(secret: Array("Jefe".utf8))
    let expected: [UInt8] = [
      0x5b, 0xdc, 0xc1, 0x46, 0xbf, 0x60, 0x75, 0x4e, 0x6a, 0x04, 0x24, 0x26, 0x08, 0x95, 0x75,
      0xc7, 0x5a, 0x00, 0x3f, 0x08, 0x9d, 0x27, 0x39, 0x83, 0x9d, 0xec, 0x58, 0xb9, 0x64, 0xec,
      0x38, 0x43,
    ]
    #expect(digest(Array("what do ya want for nothing?".utf8)).bytes == expected)
  }

  @Test func `another secret gives other keys`() {
    let one = workspaceDigest(secret: [1])
    let other = workspaceDigest(secret: [2])
    #expect(one([3]) != other([3]))
  }
}
