/// One record, reused between calls: a consumer copies what it wants to keep.
///
/// Field contents lie one after the other in `bytes`; no `String` is made unless asked for.
package final class CSVRecord {
  /// The contents of the fields as valid UTF-8, meaningful only inside `range(of:)`.
  ///
  /// It is usually longer than the record, what lies behind the last field being left over.
  package internal(set) var bytes: [UInt8] = []
  /// How many fields it has, at least 1.
  package internal(set) var fieldCount = 0
  /// The physical line on which it starts, from 1: header, blank and `sep=` lines count.
  package internal(set) var line = 0
  /// Its row as a spreadsheet counts, from 1: blank rows and a `sep=` line count, line breaks
  /// inside cells don't.
  package internal(set) var row = 0
  /// For each field `(end << 1) | isNull`, after a leading 0; longer than needed.
  @usableFromInline
  package internal(set) var ends: [UInt32] = [0]

  init() {}

  /// Where a field lies in `bytes`.
  @inlinable
  package func range(of field: Int) -> Range<Int> {
    Int(ends[field] >> 1)..<Int(ends[field + 1] >> 1)
  }

  /// Whether nothing at all was written for a field; `""` and other contents are not null.
  @inlinable
  package func isNull(_ field: Int) -> Bool { ends[field + 1] & 1 == 1 }

  /// A field's text: slow, so for headers, messages and free text only.
  package func text(of field: Int) -> String {
    String(decoding: bytes[range(of: field)], as: UTF8.self)
  }
}
