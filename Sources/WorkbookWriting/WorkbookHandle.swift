import CXLSXWriter

/// The C library's workbook, which is freed once; nothing is on disk before it is closed.
@safe
struct WorkbookHandle: ~Copyable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>

  /// Makes an empty workbook.
  ///
  /// - Throws: `WorkbookError.failed` where there is no memory.
  init(path: String) throws(WorkbookError) {
    guard let workbook = unsafe workbook_new(path) else {
      throw .failed(step: "open", reason: explanation(of: LXW_ERROR_MEMORY_MALLOC_FAILED))
    }
    unsafe self.workbook = workbook
  }

  deinit { unsafe lxw_workbook_free(workbook) }

  /// Writes the file and frees the workbook, also where writing fails.
  consuming func close() -> lxw_error {
    let workbook = unsafe workbook
    discard self
    return unsafe workbook_close(workbook)
  }

  /// Names the workbook and fixes when it was made, so that the same content is the same bytes.
  func describe(title: String, author: String, createdAt secondNumber: Int) throws(WorkbookError) {
    let error = unsafe title.withMutableCString { title in
      unsafe author.withMutableCString { author in
        var properties = unsafe lxw_doc_properties()
        unsafe properties.title = title
        unsafe properties.author = author
        unsafe properties.created = secondNumber
        return unsafe workbook_set_properties(workbook, &properties)
      }
    }
    try check(error, at: "properties")
  }

  /// Adds a sheet under a name that `SheetNames` has made.
  func addSheet(named name: String) throws(WorkbookError) -> SheetHandle {
    guard let sheet = unsafe workbook_add_worksheet(workbook, name) else {
      throw .failed(step: "sheet", reason: name)
    }
    return unsafe SheetHandle(sheet, in: workbook, named: name)
  }

  /// Adds a format, which the workbook owns.
  func addFormat(
    _ style: CellStyle, isRightToLeft: Bool
  ) throws(WorkbookError) -> FormatHandle {
    guard let format = unsafe workbook_add_format(workbook) else {
      throw .failed(step: "format", reason: explanation(of: LXW_ERROR_MEMORY_MALLOC_FAILED))
    }
    return unsafe FormatHandle(format, style: style, isRightToLeft: isRightToLeft)
  }
}

/// Throws what a call of the library reports.
func check(_ error: lxw_error, at step: String) throws(WorkbookError) {
  guard error == LXW_NO_ERROR else {
    throw .failed(step: step, reason: explanation(of: error))
  }
}

/// The library's own words for an error.
func explanation(of error: lxw_error) -> String {
  guard let text = unsafe lxw_strerror(error) else { return String(error.rawValue) }
  return unsafe String(cString: text)
}

extension String {
  /// Lends the text to a C function whose parameter isn't declared constant, though it only reads it.
  func withMutableCString<Result>(
    _ body: (UnsafeMutablePointer<CChar>) -> Result
  ) -> Result {
    unsafe withCString { unsafe body(UnsafeMutablePointer(mutating: $0)) }
  }
}
