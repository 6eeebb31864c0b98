/// What takes a file's records.
package protocol RecordConsumer: AnyObject {
  /// Takes one record; called once for each, in the file's order within a chunk.
  ///
  /// The record is reused: it is valid during the call only.
  func consume(_ record: CSVRecord)

  /// Learns that chunk `index`, from 0, is complete: its records are those consumed since the
  /// last call.
  ///
  /// Chunks follow each other in the file without a gap. The serial reader has one chunk, 0. It
  /// is not called for a chunk that has a problem.
  func finishChunk(_ index: Int)
}

extension RecordConsumer {
  /// Does nothing: a consumer may not care for chunks.
  package func finishChunk(_ index: Int) {}
}
