/// The sizes within which a file is read, which keep memory flat whatever the file holds.
struct ReadingLimits: Sendable {
  /// How many bytes are asked of the source at a time, and so the size of a chunk.
  ///
  /// Measured with a 106 MB file on two busy cores, 64 KiB, 256 KiB, 1 MiB, 2 MiB and 4 MiB showed
  /// no difference in time that the three rounds agree on, with one worker or two. The resident
  /// size grew from 18 MiB at 256 KiB to 21 at 1 MiB and 33 at 4 MiB, so a small size is taken.
  var chunkSize = 1 << 18
  /// The longest field in bytes.
  var fieldLength = 1 << 20
  /// The longest record in bytes.
  var recordLength = 16 << 20
}
