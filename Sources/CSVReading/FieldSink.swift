/// Gathers what libcsv reports during one call, since a C callback can neither capture nor throw.
///
/// It writes into the storage of a record, which its owner keeps in place during the call and has
/// made large enough before.
@unsafe
struct FieldSink {
  /// Where contents go.
  var bytes: UnsafeMutablePointer<UInt8>
  /// Where the ends of fields go, see `CSVRecord.ends`.
  var ends: UnsafeMutablePointer<UInt32>
  /// How many bytes were written.
  var end = 0
  /// How many fields were written.
  var fieldCount = 0
  /// The first field, from 0, that is over the limit.
  var overlongField: Int?
  /// The longest field in bytes.
  let fieldLimit: Int
  /// Whether libcsv has reported the record's end.
  var isComplete = false

  /// Creates a sink without storage.
  init(fieldLimit: Int) {
    unsafe bytes = UnsafeMutablePointer(bitPattern: 1).unsafelyUnwrapped
    unsafe ends = UnsafeMutablePointer(bitPattern: 8).unsafelyUnwrapped
    unsafe self.fieldLimit = fieldLimit
  }

  /// Forgets the last record.
  mutating func startRecord() {
    unsafe end = 0
    unsafe fieldCount = 0
    unsafe isComplete = false
  }

  /// Adds a field, null if `content` is nil.
  ///
  /// Short fields are copied with what lies behind them, without a call: twice as fast.
  @inline(__always)
  mutating func add(_ content: UnsafePointer<UInt8>?, count: Int) {
    if let content = unsafe content {
      if count <= shortFieldLength {
        let words = unsafe UnsafeRawPointer(content).loadUnaligned(as: (UInt64, UInt64).self)
        unsafe UnsafeMutableRawPointer(bytes + end)
          .storeBytes(of: words, as: (UInt64, UInt64).self)
      } else {
        unsafe (bytes + end).update(from: content, count: count)
      }
      unsafe end += count
      if unsafe count > fieldLimit && overlongField == nil { unsafe overlongField = fieldCount }
    }
    unsafe fieldCount += 1
    unsafe ends[fieldCount] = UInt32(truncatingIfNeeded: end) << 1 | (content == nil ? 1 : 0)
  }
}

/// How many bytes of a short field are copied at once: so many may be read, and written, behind it.
var shortFieldLength: Int { 16 }
