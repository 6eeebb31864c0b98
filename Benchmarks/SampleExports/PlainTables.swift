/// Tables of no known tool: one row of headings, then the answers.
enum PlainTables {
  /// Tabs and UTF-8, from a school's own form.
  static let tabs = Table.Dialect(delimiter: "\t")
  /// Excel's "Unicode text".
  static let unicodeText = Table.Dialect(
    delimiter: "\t", lineEnd: "\r\n", encoding: .utf16LittleEndian)
  /// An Arabic Excel's CSV.
  static let arabicExcel = Table.Dialect(
    delimiter: ";", lineEnd: "\r\n", encoding: .windows1256)

  /// The table, with a telephone column where the school asked for one; its numbers reach nobody.
  static func table(_ form: Form, _ responses: [Response], hasTelephone: Bool = false) -> Table {
    Table(
      headings: form.placeHeadings + form.questionHeadings + (hasTelephone ? ["Téléphone"] : []),
      rows: responses.map { response in
        let telephone = hasTelephone ? ["0500 00 \(1000 + response.number)"] : []
        let cells =
          form.places(of: response) + form.labels(of: response)
          + [form.choices(of: response).joined(separator: ", ")] + response.comments + telephone
        return cells.map(Table.Cell.text)
      })
  }

  /// A text with the digits that Arabic keyboards type.
  static func withArabicDigits(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard ("0"..."9").contains(scalar) else { return scalar }
          return Unicode.Scalar(scalar.value - 0x30 + 0x0660) ?? scalar
        }))
  }
}
