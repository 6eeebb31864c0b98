import SurveyModel

extension Tool {
  /// The Feedback activity of Moodle, anonymous or with names.
  ///
  /// French and Arabic come from its language packs (projectestac/moodle-langpacks, feedback.php and
  /// moodle.php in fr and ar).
  static let moodleFeedback = Tool(
    id: "moodle-feedback", name: "Moodle Feedback",
    ownHeadings: feedbackHeadings,
    wrote: { $0["number"] == 0 || isNamed($0) },
    describe: { found, conventions in
      conventions.unstableColumns = Set(found.positions("number"))
      conventions.submittedColumn = isNamed(found) ? found["date"] : nil
      conventions.metadataColumns = Set(found.columns.filter { $0.key != "course" }.values)
      conventions.answerSeparators = ["\n"]
      conventions.noDataTexts = Set(
        ["Not selected", "Non sélectionné", "غير محددة", "Nicht ausgewählt"].map(normalised))
      conventions.escapesHTML = true
    })
}

private let feedbackHeadings = ToolHeadings(
  [
    "number": ["Response number", "Numéro de réponse", "رقم الإجابة"],
    "name": ["Full name", "User full name", "الاسم كاملا"],
    "groups": ["Groups", "المجموعات"],
    "email": ["Email address"],
    "date": ["Date"],
    "course": ["Course"],
  ],
  unseen: [
    "number": ["رقم الاستجابة", "Antwortnummer"],
    "name": ["Nom complet", "الاسم الكامل", "Vollständiger Name"],
    "groups": ["Groupes", "Gruppen"],
    "email": [
      "Adresse de courriel", "Adresse e-mail", "عنوان البريد الإلكتروني", "E-Mail-Adresse",
    ],
    "date": ["التاريخ", "تاريخ", "Datum"],
    "course": ["Cours", "المقرر", "المقرر الدراسي", "Kurs"],
  ])

private func isNamed(_ found: ToolHead) -> Bool { found["name"] == 0 && found["date"] != nil }
