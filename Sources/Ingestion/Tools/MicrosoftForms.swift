import SurveyModel

/// Microsoft Forms, saved as CSV by a spreadsheet.
struct MicrosoftFormsRecogniser: ToolRecogniser {
  private static let headings = ToolHeadings([
    "id": ["ID", "Id", "المعرف", "معرف", "المعرّف"],
    "start": ["Start time", "Heure de début", "وقت البدء"],
    "completion": [
      "Completion time", "Heure de fin", "Heure d'achèvement", "وقت الإكمال", "وقت الانتهاء",
    ],
    "email": [
      "Email", "E-mail", "Adresse de messagerie", "Courrier électronique", "Adresse e-mail",
      "البريد الإلكتروني",
    ],
    "name": ["Name", "Nom", "الاسم"],
    "modified": [
      "Last modified time", "Heure de la dernière modification", "Dernière modification",
      "وقت آخر تعديل", "وقت التعديل الأخير",
    ],
    "language": ["Language", "Langue", "اللغة"],
    "points": ["Total points", "Total des points", "Nombre total de points", "مجموع النقاط"],
    "feedback": ["Quiz feedback", "Commentaires du quiz", "ملاحظات الاختبار"],
  ])

  func conventions(of head: ExportHead) -> ToolConventions? {
    let found = Self.headings.columns(in: head.normalisedHeadings)
    guard let id = found["id"], let start = found["start"], let completion = found["completion"]
    else { return nil }
    var conventions = ToolConventions(id: "microsoft-forms", name: "Microsoft Forms")
    conventions.keyColumns = [id]
    conventions.submittedColumn = completion
    conventions.modifiedColumn = found["modified"]
    conventions.metadataColumns = ownColumns(found, before: max(start, completion))
    conventions.answerSeparators = [";"]
    return conventions
  }

  /// The tool's own columns stand first and together; a question may have the same title as one.
  private func ownColumns(_ found: [String: Int], before last: Int) -> Set<Int> {
    let own = Set(found.values)
    var columns = own.filter { $0 <= last }
    var next = last + 1
    while own.contains(next) {
      columns.insert(next)
      next += 1
    }
    return columns
  }
}
