/// Excel's first line `sep=;`, which names the delimiter.
struct SeparatorLine: Equatable {
  /// The delimiter it names; nil if that is none we read.
  let delimiter: Delimiter?

  /// Looks for it at the start of `text`, which is UTF-8; nil if it isn't there.
  init?(atStartOf text: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = text.dropFirst(text.starts(with: mark) ? mark.count : 0).prefix(8)
      .prefix { $0 != CSVByte.lineFeed && $0 != CSVByte.carriageReturn }
      .filter { $0 != CSVByte.quote }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    delimiter = Delimiter(rawValue: line[4])
  }
}
