import SurveyModel

/// Google Forms, downloaded directly or by way of its sheet: a time first, the questions behind it.
struct GoogleFormsRecogniser: ToolRecogniser {
  private static let timeHeadings = Set(
    [
      "Timestamp", "Horodateur", "Horodatage", "طابع زمني", "الطابع الزمني", "ختم زمني",
      "Zeitstempel", "Marca temporal", "Informazioni cronologiche", "Carimbo de data/hora",
    ].map(normalised))

  /// What Google asks for by itself, between the time and the first question.
  private static let ownHeadings = Set(
    [
      "Username", "Email Address", "Email", "Score", "Nom d'utilisateur", "Adresse e-mail",
      "Adresse électronique", "Score total", "اسم المستخدم", "عنوان البريد الإلكتروني",
      "البريد الإلكتروني", "النتيجة", "مجموع النقاط",
    ].map(normalised))

  func conventions(of head: ExportHead) -> ToolConventions? {
    let headings = head.headings.map(normalised)
    guard let first = headings.first, Self.timeHeadings.contains(first) else { return nil }
    var conventions = ToolConventions(id: "google-forms", name: "Google Forms")
    conventions.submittedColumn = 0
    conventions.metadataColumns = [0]
    for (column, heading) in headings.enumerated().dropFirst() {
      guard Self.ownHeadings.contains(heading) else { break }
      conventions.metadataColumns.insert(column)
    }
    for (column, heading) in headings.enumerated() where isQuizColumn(heading) {
      conventions.metadataColumns.insert(column)
    }
    conventions.answerSeparators = isSheet(head) ? [", ", ",", ";"] : [";", ", "]
    return conventions
  }

  /// The points and the feedback of a question in a quiz.
  private func isQuizColumn(_ heading: String) -> Bool {
    heading.hasSuffix("[score]") || heading.hasSuffix("[feedback]")
  }

  /// Whether the linked sheet was downloaded: only the form itself writes the year first with a zone.
  private func isSheet(_ head: ExportHead) -> Bool {
    !head.filledSamples(of: 0).contains { $0.contains("GMT") }
  }
}
