import SurveyModel

extension Tool {
  /// The Feedback activity of Moodle, anonymous or with names.
  static let moodleFeedback = Tool(
    id: "moodle-feedback", name: "Moodle Feedback",
    ownHeadings: ToolHeadings([
      "number": [
        "Response number", "Numéro de réponse", "رقم الاستجابة", "رقم الإجابة", "Antwortnummer",
      ],
      "name": [
        "Full name", "Nom complet", "الاسم الكامل", "User full name", "Vollständiger Name",
      ],
      "groups": ["Groups", "Groupes", "المجموعات", "Gruppen"],
      "email": [
        "Email address", "Adresse de courriel", "Adresse e-mail", "عنوان البريد الإلكتروني",
        "E-Mail-Adresse",
      ],
      "date": ["Date", "التاريخ", "تاريخ", "Datum"],
      "course": ["Course", "Cours", "المقرر", "المقرر الدراسي", "Kurs"],
    ]),
    wrote: { $0["number"] == 0 || isNamed($0) },
    describe: { found, conventions in
      conventions.unstableColumns = Set(found.positions("number"))
      conventions.submittedColumn = isNamed(found) ? found["date"] : nil
      conventions.metadataColumns = Set(found.columns.filter { $0.key != "course" }.values)
      conventions.answerSeparators = ["\n"]
      conventions.noDataTexts = Set(
        ["Not selected", "Non sélectionné", "غير محدد", "Nicht ausgewählt"].map(normalised))
      conventions.escapesHTML = true
    })
}

private func isNamed(_ found: ToolHead) -> Bool { found["name"] == 0 && found["date"] != nil }
