import SurveyModel

/// LimeSurvey, with headings as codes, as texts, or as both.
struct LimeSurveyRecogniser: ToolRecogniser {
  private static let headings = ToolHeadings([
    "id": ["id", "Response ID", "ID de la réponse", "معرّف الاستجابة", "معرف الرد"],
    "submitdate": [
      "submitdate", "Date submitted", "Date de soumission", "تاريخ الإرسال", "تاريخ التقديم",
    ],
    "lastpage": ["lastpage", "Last page", "Dernière page", "آخر صفحة", "الصفحة الأخيرة"],
    "startlanguage": [
      "startlanguage", "Start language", "Langue de départ", "لغة البداية", "لغة البدء",
    ],
    "seed": ["seed", "Seed", "Tête de série", "Graine", "البذرة"],
    "token": [
      "token", "Access code", "Code d'accès", "Invitation", "Code d'invitation", "Jeton",
      "رمز الدخول",
    ],
    "startdate": [
      "startdate", "Date started", "Date de lancement", "Date de début", "تاريخ البدء",
    ],
    "datestamp": [
      "datestamp", "Date last action", "Date de la dernière action", "تاريخ آخر إجراء",
      "تاريخ آخر عمل",
    ],
    "ipaddr": ["ipaddr", "IP address", "Adresse IP", "عنوان IP"],
    "refurl": ["refurl", "Referrer URL", "URL référente", "URL de provenance", "رابط المصدر"],
    "firstname": ["firstname"],
    "lastname": ["lastname"],
    "email": ["email"],
    "interviewtime": ["interviewtime", "Total time", "Temps total", "الوقت الإجمالي"],
  ])

  func conventions(of head: ExportHead) -> ToolConventions? {
    let forms = head.headings.map { HeadingForms($0).ownForms }
    let found = Self.headings.columns(in: forms)
    let telling = ["submitdate", "lastpage", "startlanguage", "seed", "datestamp"]
    guard let id = found["id"], telling.filter({ found[$0] != nil }).count >= 2 else { return nil }
    var conventions = ToolConventions(id: "limesurvey", name: "LimeSurvey")
    // Numbers start again with each copy of a questionnaire; a response's seed tells copies apart.
    conventions.keyColumns = [id] + (found["seed"].map { [$0] } ?? [])
    conventions.emptyKeyColumns = Set(found["seed"].map { [$0] } ?? [])
    conventions.submittedColumn = found["submitdate"]
    conventions.partialWhereEmpty = found["submitdate"]
    conventions.modifiedColumn = found["datestamp"]
    conventions.metadataColumns = Set(found.values)
    for (column, forms) in forms.enumerated() where forms.contains(where: isTimer) {
      conventions.metadataColumns.insert(column)
    }
    conventions.nullMeansNotShown = true
    conventions.noDataTexts = ["n/a"]
    return conventions
  }

  /// The columns that say how long a question or a group was looked at.
  private func isTimer(_ form: String) -> Bool {
    form.hasPrefix("grouptime") || form.hasPrefix("group time:") || form.hasPrefix("question time:")
      || form.hasPrefix("duree pour le groupe") || form.hasPrefix("duree pour la question")
  }
}
