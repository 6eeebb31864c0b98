import SurveyModel

extension Tool {
  /// Google Forms, downloaded directly or by way of its sheet: a time first, the questions behind it.
  ///
  /// Times in French, Arabic and English and the French e-mail address come from exports.
  static let googleForms = Tool(
    id: "google-forms", name: "Google Forms",
    ownHeadings: googleHeadings,
    wrote: { $0["time"] == 0 },
    describe: { found, conventions in
      conventions.submittedColumn = 0
      let asked = found.head.headings.dropFirst().prefix { googleHeadings.knows($0, as: "asked") }
      conventions.metadataColumns = Set(0...asked.count)
      conventions.metadataColumns.formUnion(found.columns(where: isQuizColumn))
      conventions.answerSeparators = isSheet(found.head) ? [", ", ",", ";"] : [";", ", "]
    })
}

/// The points and the feedback of a question in a quiz.
private func isQuizColumn(_ heading: String) -> Bool {
  heading.hasSuffix("[score]") || heading.hasSuffix("[feedback]")
}

/// Whether the linked sheet was downloaded: only the form itself writes the year first with a zone.
private func isSheet(_ head: ExportHead) -> Bool {
  !head.filledSamples(of: 0).contains { $0.contains("GMT") }
}

private let googleHeadings = ToolHeadings(
  [
    "time": ["Timestamp", "Horodateur", "طابع زمني", "Zeitstempel", "Marca temporal"],
    // What Google asks for by itself, between the time and the first question.
    "asked": ["Username", "Email Address", "Score", "Adresse e-mail"],
  ],
  unseen: [
    "time": [
      "Horodatage", "الطابع الزمني", "ختم زمني", "Informazioni cronologiche",
      "Carimbo de data/hora",
    ],
    "asked": [
      "Email", "Nom d'utilisateur", "Adresse électronique", "Score total", "اسم المستخدم",
      "عنوان البريد الإلكتروني", "البريد الإلكتروني", "النتيجة", "مجموع النقاط", "Nutzername",
      "E-Mail-Adresse", "Punkte",
    ],
  ])
