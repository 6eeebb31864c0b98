/// What a file's first bytes say about its encoding.
enum EncodingDetection: Equatable {
  case found(TextEncoding)
  case undecided(line: Int, readings: [EncodingReading])
  case undecodable(line: Int, offset: Int, encoding: TextEncoding)
  case notText(FileKind)
}

/// Finds the encoding of `head`: by its byte order mark, what is declared, and then what its bytes
/// can only be.
func detectEncoding(
  of head: [UInt8], isWholeFile: Bool, declared: TextEncoding?
) -> EncodingDetection {
  let marked = markedEncoding(of: head)
  if let known = declared?.garblingPage != nil ? declared : marked ?? declared {
    let checked = check(head, as: known, isWholeFile: isWholeFile)
    guard declared == nil, checked == .found(.utf8WithMark) else { return checked }
    return garbledEncoding(of: head).map { .found($0) } ?? checked
  }
  if let wide = wideEncoding(of: head) { return check(head, as: wide, isWholeFile: isWholeFile) }
  if isBinary(head) { return .notText(.binary) }
  let asUTF8 = check(head, as: .utf8, isWholeFile: isWholeFile)
  if case .found = asUTF8 { return garbledEncoding(of: head).map { .found($0) } ?? asUTF8 }
  return isMostlyUTF8(head) ? asUTF8 : CodePageEvidence(in: head).detection(of: head)
}

private func markedEncoding(of head: [UInt8]) -> TextEncoding? {
  if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8WithMark }
  if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
  return head.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
}

/// UTF-16 without a mark: delimiters and line breaks have a zero in every second byte, always the
/// same one.
private func wideEncoding(of head: [UInt8]) -> TextEncoding? {
  var zeros = (even: 0, odd: 0)
  for (offset, byte) in head.enumerated() where byte == 0 {
    if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
  }
  let enough = max(2, head.count / 40)
  if zeros.odd >= enough && zeros.even * 20 <= zeros.odd { return .utf16LittleEndian }
  if zeros.even >= enough && zeros.odd * 20 <= zeros.even { return .utf16BigEndian }
  return nil
}

/// Whether more than a hundredth of the bytes are control characters that no text has.
private func isBinary(_ head: [UInt8]) -> Bool {
  let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
  return controls * 100 > head.count
}

/// Whether there are four times as many good as broken UTF-8 sequences: then it is UTF-8 that was
/// damaged, no other encoding.
private func isMostlyUTF8(_ head: [UInt8]) -> Bool {
  var good = 0
  var broken = 0
  for scalar in String(decoding: head, as: UTF8.self).unicodeScalars where !scalar.isASCII {
    if scalar == "\u{FFFD}" { broken += 1 } else { good += 1 }
  }
  return good >= 4 * broken
}

private func check(
  _ head: [UInt8], as encoding: TextEncoding, isWholeFile: Bool
) -> EncodingDetection {
  let transcoder = makeDecoder(of: encoding)
  let text = transcoder.utf8(of: head)
  if isWholeFile { transcoder.finish() }
  guard transcoder.hasFailed else { return .found(encoding) }
  let line = 1 + lineBreakCount(in: text)
  return .undecodable(line: line, offset: transcoder.bytesRead, encoding: encoding)
}

/// How many line breaks `text` has: LF, CR LF or a lone CR.
func lineBreakCount(in text: some Sequence<UInt8>) -> Int {
  var count = 0
  var previous: UInt8 = 0
  for byte in text {
    let endsPair = byte == CSVByte.lineFeed && previous == CSVByte.carriageReturn
    if (byte == CSVByte.lineFeed && !endsPair) || byte == CSVByte.carriageReturn { count += 1 }
    previous = byte
  }
  return count
}
