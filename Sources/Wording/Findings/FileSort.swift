/// What a file that isn't text may be, as far as advice differs.
enum FileSort: CaseIterable {
  case workbook, olderWorkbook, damagedWorkbook, lockedWorkbook, largeWorkbook
  case archive, pdf, image, webPage, data, wideText, other

  /// Creates the sort from the name that file detection gives it.
  init(_ name: String) {
    let name = name.lowercased()
    let has: (String...) -> Bool = { $0.contains { name.contains($0) } }
    self =
      if let workbook = Self.unusableWorkbook(name) {
        workbook
      } else if has("xls", "excel", "ods", "opendocument") {
        .workbook
      } else if has("zip", "archive") {
        .archive
      } else if has("pdf") {
        .pdf
      } else if has("image", "png", "jpeg") {
        .image
      } else if has("html", "web page") {
        .webPage
      } else if has("xml", "json", "database", "sqlite") {
        .data
      } else if has("utf-32") {
        .wideText
      } else {
        .other
      }
  }

  /// A workbook that could be read but for one thing, from its name in lower case.
  private static func unusableWorkbook(_ name: String) -> FileSort? {
    guard name.contains("excel") else { return nil }
    if name.contains("damaged") { return .damagedWorkbook }
    if name.contains("password") { return .lockedWorkbook }
    if name.contains("too large") { return .largeWorkbook }
    return name.contains("97-2003") ? .olderWorkbook : nil
  }
}
