extension Tool {
  /// Microsoft Forms, saved as CSV by a spreadsheet.
  ///
  /// French headings come from programs that read its workbooks, where those of a quiz are English.
  static let microsoftForms = Tool(
    id: "microsoft-forms", name: "Microsoft Forms",
    ownHeadings: microsoftHeadings,
    wrote: { $0.has("id", "start", "completion") },
    describe: { found, conventions in
      conventions.keyColumns = found.positions("id")
      conventions.submittedColumn = found["completion"]
      conventions.modifiedColumn = found["modified"]
      conventions.metadataColumns = found.together(
        upTo: found.positions("start", "completion").max() ?? 0)
      conventions.metadataColumns.formUnion(found.columns(where: isQuizColumn))
      conventions.answerSeparators = [";"]
    })
}

private let microsoftHeadings = ToolHeadings(
  [
    "id": ["ID", "Id"],
    "start": ["Start time", "Heure de début"],
    "completion": ["Completion time", "Heure de fin"],
    "email": ["Email", "Adresse de messagerie"],
    "name": ["Name", "Nom"],
    "modified": ["Last modified time", "Heure de la dernière modification"],
    "language": ["Language"],
    "points": ["Total points"],
    "feedback": ["Quiz feedback"],
  ],
  unseen: [
    "id": ["المعرف", "معرف"],
    "start": ["وقت البدء", "Startzeit"],
    "completion": [
      "Heure d'achèvement", "وقت الإكمال", "وقت الانتهاء", "وقت الاكتمال", "Fertigstellungszeit",
    ],
    "email": [
      "E-mail", "Courrier électronique", "Adresse e-mail", "البريد الإلكتروني", "E-Mail",
    ],
    "name": ["الاسم"],
    "modified": [
      "Dernière modification", "وقت آخر تعديل", "وقت التعديل الأخير",
      "Uhrzeit der letzten Änderung",
    ],
    "language": ["Langue", "اللغة", "Sprache"],
    "points": ["Total des points", "Nombre total de points", "مجموع النقاط", "Gesamtpunktzahl"],
    "feedback": ["Commentaires du quiz", "ملاحظات الاختبار", "Quizfeedback"],
  ])

/// The points and the feedback of a question in a quiz.
private func isQuizColumn(_ heading: String) -> Bool {
  ["points - ", "feedback - ", "commentaires - ", "punkte - "].contains {
    heading.hasPrefix($0)
  }
}
