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
      // A question may be called like one of its own columns, which stand together.
      conventions.metadataColumns = found.together(upTo: conventions.submittedColumn ?? 0)
        .subtracting(found.positions("course"))
      conventions.answerSeparators = ["\n"]
      conventions.noDataTexts = Set(
        ["Not selected", "Non sélectionné", "غير محددة", "Nicht ausgewählt"].map(normalised))
      conventions.escapesHTML = true
    })
}

private let feedbackHeadings = ToolHeadings(
  [
    "number": ["Response number", "Numéro de réponse", "رقم الإجابة"],
    "name": ["Full name", "User full name", "Nom complet", "الاسم كاملا"],
    "groups": ["Groups", "Groupes", "المجموعات"],
    "email": ["Email address", "عنوان البريد الإلكتروني"],
    "date": ["Date", "تاريخ"],
    "course": ["Course"],
  ],
  unseen: [
    "number": ["رقم الاستجابة", "Antwortnummer"],
    "name": ["الاسم الكامل", "Vollständiger Name"],
    "groups": ["Gruppen"],
    "email": ["Adresse de courriel", "Adresse e-mail", "E-Mail-Adresse"],
    "date": ["التاريخ", "Datum"],
    "course": ["Cours", "المقرر", "المقرر الدراسي", "Kurs"],
  ])

private func isNamed(_ found: ToolHead) -> Bool { found["name"] == 0 && found["date"] != nil }
