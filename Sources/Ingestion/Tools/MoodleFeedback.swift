import SurveyModel

/// The Feedback activity of Moodle, anonymous or with names.
struct MoodleFeedbackRecogniser: ToolRecogniser {
  private static let headings = ToolHeadings([
    "number": ["Response number", "Numéro de réponse", "رقم الاستجابة", "رقم الإجابة"],
    "name": ["Full name", "Nom complet", "الاسم الكامل", "User full name"],
    "groups": ["Groups", "Groupes", "المجموعات"],
    "email": [
      "Email address", "Adresse de courriel", "Adresse e-mail", "عنوان البريد الإلكتروني",
    ],
    "date": ["Date", "التاريخ", "تاريخ"],
    "course": ["Course", "Cours", "المقرر", "المقرر الدراسي"],
  ])

  func conventions(of head: ExportHead) -> ToolConventions? {
    let found = Self.headings.columns(in: head.normalisedHeadings)
    let isNamed = found["name"] == 0 && found["date"] != nil
    guard found["number"] == 0 || isNamed else { return nil }
    var conventions = ToolConventions(id: "moodle-feedback", name: "Moodle Feedback")
    if let number = found["number"] { conventions.unstableColumns = [number] }
    conventions.submittedColumn = isNamed ? found["date"] : nil
    conventions.metadataColumns = Set(found.filter { $0.key != "course" }.values)
    conventions.answerSeparators = ["\n"]
    conventions.noDataTexts = Set(["Not selected", "Non sélectionné", "غير محدد"].map(normalised))
    conventions.escapesHTML = true
    return conventions
  }
}
