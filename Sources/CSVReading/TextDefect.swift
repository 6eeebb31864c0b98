import Glibc

/// The first place of a buffer that no CSV in UTF-8 may have.
enum TextDefect: Equatable {
  /// Bytes that aren't UTF-8.
  case notUTF8(offset: Int)
  /// A NUL character.
  case nul(offset: Int)

  /// Looks for the first defect in `bytes`; nil if there is none.
  init?(in bytes: UnsafeBufferPointer<UInt8>) {
    let invalid = unsafe Self.offsetOfInvalidUTF8(in: bytes)
    let nul = unsafe Self.offsetOfNUL(in: bytes)
    switch (invalid, nul) {
    case (nil, nil): return nil
    case (let invalid?, let nul) where invalid < nul ?? .max: self = .notUTF8(offset: invalid)
    case (_, let nul?): self = .nul(offset: nul)
    case (let invalid?, nil): self = .notUTF8(offset: invalid)
    }
  }

  /// Where it starts.
  var offset: Int {
    switch self {
    case .notUTF8(let offset), .nul(let offset): offset
    }
  }

  private static func offsetOfNUL(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress, let found = unsafe memchr(base, 0, bytes.count) else {
      return nil
    }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private static func offsetOfInvalidUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try unsafe UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
