import Crypto

extension FileByteSource {
  /// The SHA-256 of the file's bytes; the source is at the file's beginning afterwards.
  ///
  /// - Throws: `FileProblem` where the disk does not give the bytes.
  func sha256() throws -> [UInt8] {
    var hash = SHA256()
    rewind()
    while true {
      let bytes = try read(upTo: 1 << 20)
      if bytes.isEmpty { break }
      hash.update(data: bytes)
    }
    rewind()
    return Array(hash.finalize())
  }
}
