/// The sizes within which a file is read, which keep memory flat whatever the file holds.
struct ReadingLimits: Sendable {
  /// How many bytes are asked of the source at a time, and so the size of a chunk.
  var chunkSize = 1 << 20
  /// The longest field in bytes.
  var fieldLength = 1 << 20
  /// The longest record in bytes.
  var recordLength = 16 << 20
}
