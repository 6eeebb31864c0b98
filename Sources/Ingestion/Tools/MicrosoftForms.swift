extension Tool {
  /// Microsoft Forms, saved as CSV by a spreadsheet.
  static let microsoftForms = Tool(
    id: "microsoft-forms", name: "Microsoft Forms",
    ownHeadings: ToolHeadings([
      "id": ["ID", "Id", "المعرف", "معرف", "المعرّف"],
      "start": ["Start time", "Heure de début", "وقت البدء", "Startzeit"],
      "completion": [
        "Completion time", "Heure de fin", "Heure d'achèvement", "وقت الإكمال", "وقت الانتهاء",
        "Fertigstellungszeit",
      ],
      "email": [
        "Email", "E-mail", "Adresse de messagerie", "Courrier électronique", "Adresse e-mail",
        "البريد الإلكتروني", "E-Mail",
      ],
      "name": ["Name", "Nom", "الاسم"],
      "modified": [
        "Last modified time", "Heure de la dernière modification", "Dernière modification",
        "وقت آخر تعديل", "وقت التعديل الأخير", "Uhrzeit der letzten Änderung",
      ],
      "language": ["Language", "Langue", "اللغة", "Sprache"],
      "points": [
        "Total points", "Total des points", "Nombre total de points", "مجموع النقاط",
        "Gesamtpunktzahl",
      ],
      "feedback": [
        "Quiz feedback", "Commentaires du quiz", "ملاحظات الاختبار", "Quizfeedback",
      ],
    ]),
    wrote: { $0.has("id", "start", "completion") },
    describe: { found, conventions in
      conventions.keyColumns = found.positions("id")
      conventions.submittedColumn = found["completion"]
      conventions.modifiedColumn = found["modified"]
      conventions.metadataColumns = found.together(
        upTo: found.positions("start", "completion").max() ?? 0)
      for (column, forms) in found.forms.enumerated() where forms.contains(where: isQuizColumn) {
        conventions.metadataColumns.insert(column)
      }
      conventions.answerSeparators = [";"]
    })
}

/// The points and the feedback of a question in a quiz.
private func isQuizColumn(_ heading: String) -> Bool {
  ["points - ", "feedback - ", "commentaires - ", "punkte - "].contains {
    heading.hasPrefix($0)
  }
}
