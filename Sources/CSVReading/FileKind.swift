/// What a file is that is no CSV.
package enum FileKind: String, Sendable, CaseIterable {
  case excelWorkbook = "Excel workbook (.xlsx)"
  case legacyOfficeDocument = "Excel 97-2003 workbook (.xls)"
  case openDocument = "OpenDocument file (.ods)"
  case zipArchive = "ZIP archive"
  case gzipArchive = "gzip archive"
  case pdf = "PDF"
  case image = "image"
  case html = "web page"
  case xml = "XML"
  case json = "JSON"
  case richText = "rich text (.rtf)"
  case database = "SQLite database"
  case utf32Text = "UTF-32 text"
  case binary = "binary data"
}
