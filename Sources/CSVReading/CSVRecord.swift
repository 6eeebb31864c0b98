/// One record, reused between calls: a consumer copies what it wants to keep.
///
/// Field contents lie one after the other in `bytes`; no `String` is made unless asked for. It is a
/// structure because reading a class's changing properties costs a check at run time each, which
/// took a quarter of all time.
package struct CSVRecord {
  /// The contents of the fields as valid UTF-8, meaningful only inside `range(of:)`.
  ///
  /// It is longer than the record, what lies behind the last field being left over. Keeping it
  /// costs a copy.
  package internal(set) var bytes: [UInt8] = []
  /// For each field `(end << 1) | isNull`, after a leading 0; longer than needed.
  @usableFromInline var ends: [UInt32] = [0]
  /// How many fields it has, at least 1.
  package internal(set) var fieldCount = 0
  /// The physical line on which it starts, from 1: header, blank and `sep=` lines count.
  package internal(set) var line = 0
  /// Its row as a spreadsheet counts, from 1: blank rows and a `sep=` line count, line breaks
  /// inside cells don't.
  package internal(set) var row = 0

  init() {}

  /// Gives `body` the places to write contents and ends to, which must not be empty.
  @inline(__always)
  mutating func withStorage<Result>(
    _ body: (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt32>) -> Result
  ) -> Result {
    unsafe pin(&bytes, &ends, during: body)
  }

  /// Where a field lies in `bytes`.
  @inlinable
  package func range(of field: Int) -> Range<Int> {
    Int(ends[field] >> 1)..<Int(ends[field + 1] >> 1)
  }

  /// Whether nothing but blanks was written for a field; `""` is not null.
  @inlinable
  package func isNull(_ field: Int) -> Bool { ends[field + 1] & 1 == 1 }

  /// A field's text: slow, so for headers, messages and free text only.
  package func text(of field: Int) -> String {
    String(decoding: bytes[range(of: field)], as: UTF8.self)
  }
}

@inline(__always)
private func pin<Result>(
  _ bytes: UnsafeMutablePointer<UInt8>, _ ends: UnsafeMutablePointer<UInt32>,
  during body: (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt32>) -> Result
) -> Result {
  unsafe body(bytes, ends)
}
