/// The sizes within which a workbook is read, which keep a small file from filling the memory.
struct WorkbookLimits: Sendable {
  /// The unpacked size of one part in bytes.
  var partSize = 1 << 30
  /// How many times as long a part may be unpacked as packed, once it is longer than `plainSize`.
  ///
  /// Sheets of nothing but one repeated cell come to about 60; what is made to fill disks, to 1000.
  var ratio = 300
  /// Up to this unpacked size in bytes the ratio does not matter.
  var plainSize = 32 << 20
  /// The texts that cells share, together, in bytes.
  var sharedTextSize = 256 << 20
  /// A sheet as records of text, in bytes.
  var tableSize = 512 << 20
  /// The rows and columns that spreadsheets have.
  var rows = 1_048_576
  var columns = 16_384
}
