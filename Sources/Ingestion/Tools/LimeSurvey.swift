extension Tool {
  /// LimeSurvey, with headings as codes, as texts, or as both.
  ///
  /// French and English headings come from exports; of the Arabic ones only the start language was seen
  /// (LimeSurvey/LimeSurvey, locale/ar/LC_MESSAGES/ar.po).
  static let limeSurvey = Tool(
    id: "limesurvey", name: "LimeSurvey",
    ownHeadings: limeSurveyHeadings,
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
      conventions.metadataColumns = hasTellingColumns(found) ? ownColumns(found) : [0]
      conventions.metadataColumns.formUnion(found.columns(where: isTimer))
      conventions.nullMeansNotShown = true
      conventions.noDataTexts = ["n/a"]
    })
}

private let limeSurveyHeadings = ToolHeadings(
  [
    "id": ["id", "Response ID", "ID de la réponse", "Answer ID", "Antwort ID"],
    "submitdate": ["submitdate", "Date submitted", "Date de soumission"],
    "lastpage": ["lastpage", "Last page", "Dernière page"],
    "startlanguage": ["startlanguage", "Start language", "Langue de départ", "لغة البدء"],
    "seed": ["seed", "Seed", "Tête de série"],
    "token": ["token"],
    "startdate": ["startdate", "Date started", "Date de lancement"],
    "datestamp": ["datestamp", "Date last action", "Date de la dernière action"],
    "ipaddr": ["ipaddr", "IP address", "Adresse IP"],
    "refurl": ["refurl", "Referrer URL", "URL référente"],
    "firstname": ["firstname"],
    "lastname": ["lastname"],
    "email": ["email"],
    "interviewtime": ["interviewtime", "Total time"],
  ],
  unseen: [
    "id": ["معرّف الاستجابة", "معرف الرد", "Antwort-ID"],
    "submitdate": ["تاريخ الإرسال", "تاريخ التقديم", "Datum Abgeschickt"],
    "lastpage": ["آخر صفحة", "الصفحة الأخيرة", "Letzte Seite"],
    "startlanguage": ["لغة البداية", "Start-Sprache", "Startsprache"],
    "seed": ["Graine", "البذرة", "Zufallsstartwert"],
    "token": [
      "Access code", "Code d'accès", "Invitation", "Code d'invitation", "Jeton", "رمز الدخول",
      "Zugangsschlüssel", "Zugangscode",
    ],
    "startdate": ["Date de début", "تاريخ البدء", "Datum gestartet"],
    "datestamp": ["تاريخ آخر إجراء", "تاريخ آخر عمل", "Datum letzte Aktivität"],
    "ipaddr": ["عنوان IP", "IP-Adresse"],
    "refurl": ["URL de provenance", "رابط المصدر", "Weiterleitungs-URL"],
    "interviewtime": ["Temps total", "الوقت الإجمالي", "Gesamtzeit"],
  ], countsCodes: true)

/// A question may be called like one of its own columns, which stand together but for those of the
/// participant and the time that all took.
private func ownColumns(_ found: ToolHead) -> Set<Int> {
  let last = found.positions(
    "id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp"
  ).max()
  return found.together(upTo: last ?? 0)
    .union(found.positions("firstname", "lastname", "email", "interviewtime"))
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

/// The columns that say how long a question or a group was looked at; the French and German words are
/// likely ones.
private func isTimer(_ form: String) -> Bool {
  form.hasPrefix("grouptime") || form.hasPrefix("group time:") || form.hasPrefix("question time:")
    || form.hasPrefix("duree pour le groupe") || form.hasPrefix("duree pour la question")
    || form.hasPrefix("gruppenzeit:") || form.hasPrefix("fragenzeit:")
}
