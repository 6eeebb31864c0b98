import Glibc

/// Rewrites bytes of one encoding as UTF-8, piece by piece.
protocol TextDecoder: AnyObject {
  /// Whether it met bytes that mean nothing in the encoding; what was before them was given out.
  var hasFailed: Bool { get }
  /// How many bytes were rewritten: at a failure, the offset of the first that means nothing.
  var bytesRead: Int { get }
  /// The next bytes as UTF-8, up to the first that mean nothing.
  func utf8(of bytes: [UInt8]) -> [UInt8]
  /// Ends the input: an unfinished character is a failure.
  func finish()
}

/// A decoder of an encoding.
func makeDecoder(of encoding: TextEncoding) -> any TextDecoder {
  if let page = encoding.garblingPage { return RepairingDecoder(takenFor: page) }
  return Transcoder(from: encoding)
}

/// Rewrites bytes of a legacy encoding as UTF-8, piece by piece, by iconv.
///
/// It owns its iconv descriptor and is used by one thread at a time.
@safe
final class Transcoder: TextDecoder {
  private(set) var hasFailed = false
  private(set) var bytesRead = 0
  private let descriptor: iconv_t?
  /// The beginning of a character whose other bytes are still to come.
  private var unfinished: [UInt8] = []

  /// Creates a transcoder; one that fails at once if the system doesn't know the encoding.
  init(from encoding: TextEncoding) {
    let opened = unsafe iconv_open("UTF-8", encoding.iconvName)
    unsafe descriptor = opened == iconv_t(bitPattern: -1) ? nil : opened
  }

  deinit {
    if let descriptor = unsafe descriptor { unsafe iconv_close(descriptor) }
  }

  func utf8(of bytes: [UInt8]) -> [UInt8] {
    guard let descriptor = unsafe descriptor, !hasFailed else {
      hasFailed = true
      return []
    }
    var input = unfinished + bytes
    var inputCount = input.count
    // No character of these encodings takes more than three times its bytes.
    let capacity = 3 * input.count + 4
    let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var outputCount = buffer.count
      let isWhole = unsafe input.withUnsafeMutableBytes { bytes in
        var from = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(
          to: CChar.self)
        return unsafe iconv(descriptor, &from, &inputCount, &to, &outputCount) != .max
      }
      // EINVAL: the last character is unfinished. Anything else: bytes that mean nothing.
      hasFailed = !isWhole && errno != EINVAL
      count = capacity - outputCount
    }
    bytesRead += input.count - inputCount
    unfinished = Array(input.suffix(inputCount))
    return output
  }

  func finish() {
    if !unfinished.isEmpty { hasFailed = true }
  }
}
