extension Tool {
  /// LimeSurvey, with headings as codes, as texts, or as both.
  static let limeSurvey = Tool(
    id: "limesurvey", name: "LimeSurvey",
    ownHeadings: ToolHeadings(
      [
        "id": [
          "id", "Response ID", "ID de la réponse", "معرّف الاستجابة", "معرف الرد", "Answer ID",
          "Antwort ID", "Antwort-ID",
        ],
        "submitdate": [
          "submitdate", "Date submitted", "Date de soumission", "تاريخ الإرسال", "تاريخ التقديم",
          "Datum Abgeschickt", "Datum abgeschickt",
        ],
        "lastpage": [
          "lastpage", "Last page", "Dernière page", "آخر صفحة", "الصفحة الأخيرة", "Letzte Seite",
        ],
        "startlanguage": [
          "startlanguage", "Start language", "Langue de départ", "لغة البداية", "لغة البدء",
          "Start-Sprache", "Startsprache",
        ],
        "seed": ["seed", "Seed", "Tête de série", "Graine", "البذرة", "Zufallsstartwert"],
        "token": [
          "token", "Access code", "Code d'accès", "Invitation", "Code d'invitation", "Jeton",
          "رمز الدخول", "Zugangsschlüssel", "Zugangscode",
        ],
        "startdate": [
          "startdate", "Date started", "Date de lancement", "Date de début", "تاريخ البدء",
          "Datum gestartet",
        ],
        "datestamp": [
          "datestamp", "Date last action", "Date de la dernière action", "تاريخ آخر إجراء",
          "تاريخ آخر عمل", "Datum letzte Aktivität",
        ],
        "ipaddr": ["ipaddr", "IP address", "Adresse IP", "عنوان IP", "IP-Adresse"],
        "refurl": [
          "refurl", "Referrer URL", "URL référente", "URL de provenance", "رابط المصدر",
          "Weiterleitungs-URL",
        ],
        "firstname": ["firstname"],
        "lastname": ["lastname"],
        "email": ["email"],
        "interviewtime": [
          "interviewtime", "Total time", "Temps total", "الوقت الإجمالي", "Gesamtzeit",
        ],
      ], countsCodes: true),
    wrote: { found in
      found["id"] != nil && (hasTellingColumns(found) || isBare(found))
    },
    describe: { found, conventions in
      // Numbers start again with each copy of a questionnaire; a response's seed tells copies apart.
      conventions.keyColumns = found.positions("id", "seed")
      conventions.emptyKeyColumns = Set(found.positions("seed"))
      conventions.submittedColumn = found["submitdate"]
      conventions.partialWhereEmpty = found["submitdate"]
      conventions.modifiedColumn = found["datestamp"]
      conventions.metadataColumns = hasTellingColumns(found) ? found.all : [0]
      for (column, forms) in found.forms.enumerated() where forms.contains(where: isTimer) {
        conventions.metadataColumns.insert(column)
      }
      conventions.nullMeansNotShown = true
      conventions.noDataTexts = ["n/a"]
    })
}

private func hasTellingColumns(_ found: ToolHead) -> Bool {
  ["submitdate", "lastpage", "startlanguage", "seed", "datestamp"]
    .count { found[$0] != nil } >= 2
}

/// Whether only answers were exported: the response's number and questions with their rows in
/// brackets, as no other tool puts together.
private func isBare(_ found: ToolHead) -> Bool {
  guard found["id"] == 0, bareNumbers.contains(found.forms[0][0]) else { return false }
  let rows = found.head.headings.map { HeadingForms($0) }.filter { $0.row != nil }
  return Dictionary(grouping: rows, by: \.stem).values.contains { $0.count >= 2 }
}

private let bareNumbers: Set<String> = ["answer id", "antwort id", "id de la reponse"]

/// The columns that say how long a question or a group was looked at.
private func isTimer(_ form: String) -> Bool {
  form.hasPrefix("grouptime") || form.hasPrefix("group time:") || form.hasPrefix("question time:")
    || form.hasPrefix("duree pour le groupe") || form.hasPrefix("duree pour la question")
    || form.hasPrefix("gruppenzeit:") || form.hasPrefix("fragenzeit:")
}
