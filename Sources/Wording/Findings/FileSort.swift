/// What a file that isn't text may be, as far as advice differs.
enum FileSort: CaseIterable {
  case workbook, archive, pdf, image, webPage, data, wideText, other

  /// Creates the sort from the name that file detection gives it.
  init(_ name: String) {
    let name = name.lowercased()
    let has: (String...) -> Bool = { $0.contains { name.contains($0) } }
    self =
      if has("xls", "excel", "ods", "opendocument") {
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
}
