extension Tool {
  /// Nextcloud Forms: who and when first, rows of grids in parentheses; newer ones write the ids of the
  /// columns in a second row, which a workbook hides.
  ///
  /// Headings come from its source (nextcloud/forms, lib/Service/SubmissionService.php and l10n).
  static let nextcloudForms = Tool(
    id: "nextcloud-forms", name: "Nextcloud Forms",
    ownHeadings: ToolHeadings(
      [
        "submission": ["Submission ID"],
        "user": ["User ID", "Identifiant utilisateur", "رمز المستخدم"],
        "name": ["User display name", "Nom d'affichage de l'utilisateur", "اسم العرض للمستخدم"],
        "time": ["Timestamp", "Horodatage", "الطابع الزمني"],
      ],
      unseen: [
        "submission": ["ID de soumission", "Einreichungs-ID"],
        "user": ["ID utilisateur", "Benutzer-ID", "معرف المستخدم"],
        "name": ["Anzeigename des Benutzers", "Benutzer-Anzeigename", "اسم عرض المستخدم"],
        "time": ["Zeitstempel"],
      ]),
    headingRows: { table in
      guard table.count >= 2, isRowOfIDs(table[1]) else { return nil }
      let names = table[1].enumerated().dropFirst(ownIDs.count).map { ($0.offset, [$0.element]) }
      return CombinedHeadings(
        rowCount: 2, headings: table[0],
        names: Dictionary(names, uniquingKeysWith: { first, _ in first }))
    },
    wrote: { found in
      if hasRowOfIDs(found.head) { return true }
      guard let user = found["user"], let name = found["name"], let time = found["time"] else {
        return false
      }
      return user <= 1 && name == user + 1 && time == name + 1
    },
    describe: { found, conventions in
      if hasRowOfIDs(found.head) {
        conventions.keyColumns = [0]
        conventions.submittedColumn = ownIDs.count - 1
        conventions.metadataColumns = Set(ownIDs.indices)
      } else {
        conventions.keyColumns = found.positions("submission").filter { $0 == 0 }
        conventions.submittedColumn = found["time"]
        conventions.metadataColumns = found.together(upTo: found["time"] ?? 0)
      }
      conventions.answerSeparators = ["; ", ";"]
      conventions.guardsFormulas = true
    })
}

private let ownIDs = ["submission_id", "user_id", "user_display_name", "timestamp"]

private func isRowOfIDs(_ row: [String]) -> Bool { Array(row.prefix(ownIDs.count)) == ownIDs }

private func hasRowOfIDs(_ head: ExportHead) -> Bool {
  head.headingRows.count == 2 && isRowOfIDs(head.headingRows[1])
}
