import CZip

/// A ZIP archive in memory and its members; the only user of libzip.
@safe
final class ZipArchive {
  fileprivate let archive: OpaquePointer
  private let bytes: UnsafeMutableRawBufferPointer

  /// Opens an archive.
  ///
  /// - Throws: `WorkbookProblem.damaged` where its directory cannot be read.
  init(_ contents: [UInt8]) throws(WorkbookProblem) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(contents.count, 1), alignment: 16)
    unsafe bytes.copyBytes(from: contents)
    guard
      let source = unsafe zip_source_buffer_create(
        bytes.baseAddress, UInt64(contents.count), 0, nil)
    else {
      unsafe bytes.deallocate()
      throw .damaged
    }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
      unsafe zip_source_free(source)
      unsafe bytes.deallocate()
      throw .damaged
    }
    unsafe self.archive = archive
    unsafe self.bytes = unsafe bytes
  }

  deinit {
    unsafe zip_discard(archive)
    unsafe bytes.deallocate()
  }

  /// Whether the archive has a member of this name, upper and lower case counting alike.
  func contains(_ name: String) -> Bool { position(of: name) != nil }

  /// Opens a member.
  ///
  /// - Throws: `WorkbookProblem` where it is missing, encrypted or said to be too large.
  func open(_ name: String, limits: WorkbookLimits) throws(WorkbookProblem) -> ZipMember {
    guard let position = position(of: name) else { throw .damaged }
    guard let facts = facts(ofMemberAt: position) else { throw .damaged }
    guard !facts.isEncrypted else { throw .protected }
    let (product, isHuge) = facts.packedSize.multipliedReportingOverflow(by: limits.ratio)
    let limit = min(limits.partSize, max(limits.plainSize, isHuge ? .max : product))
    guard facts.size <= limit else { throw .tooLarge(limit: limit) }
    guard let file = unsafe zip_fopen_index(archive, position, 0) else { throw .damaged }
    return unsafe ZipMember(file, of: self, limit: limit)
  }

  /// What the archive's directory says of a member.
  private struct Facts {
    var size: Int
    var packedSize: Int
    var isEncrypted: Bool
  }

  private func facts(ofMemberAt position: UInt64) -> Facts? {
    var entry = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, position, 0, &entry) == 0 else { return nil }
    return Facts(
      size: unsafe Int(clamping: entry.size), packedSize: unsafe Int(clamping: entry.comp_size),
      isEncrypted: unsafe entry.encryption_method != UInt16(ZIP_EM_NONE))
  }

  private func position(of name: String) -> UInt64? {
    let found = unsafe zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
    return found < 0 ? nil : UInt64(found)
  }
}

/// One member of an archive, unpacked piece by piece.
@safe
final class ZipMember {
  private let file: OpaquePointer
  private let archive: ZipArchive
  private let limit: Int
  private var unpacked = 0
  /// What ended the reading before the member's end.
  private(set) var problem: WorkbookProblem?

  fileprivate init(_ file: OpaquePointer, of archive: ZipArchive, limit: Int) {
    unsafe self.file = file
    self.archive = archive
    self.limit = limit
  }

  deinit { unsafe zip_fclose(file) }

  /// Unpacks up to `count` further bytes.
  ///
  /// - Returns: How many there were; 0 at the end, -1 after a problem.
  func read(into bytes: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
    let got = Int(unsafe zip_fread(file, bytes, UInt64(count)))
    unpacked += max(got, 0)
    if got < 0 { problem = .damaged }
    // What the archive says of a member's size may be a lie.
    if unpacked > limit { problem = .tooLarge(limit: limit) }
    return problem == nil ? got : -1
  }
}
