import SurveyModel

extension Tool {
  /// SurveyMonkey: questions over their options in two rows, or both in one.
  ///
  /// Exports were seen in English only; it has no Arabic interface that is known here, and the French
  /// and German headings are likely ones.
  static let surveyMonkey = Tool(
    id: "surveymonkey", name: "SurveyMonkey",
    ownHeadings: surveyMonkeyHeadings,
    headingRows: { table in
      guard table.count >= 2, let first = table[0].first, isRespondent(first),
        let below = table[1].first, trimmedText(below).isEmpty,
        couldBeHeadings(table[1]) || table[1].contains(where: isResponseWord)
      else { return nil }
      return CombinedHeadings(
        questions: table[0].map { trimmedText($0) }, options: table[1])
    },
    wrote: { found in
      found["respondent"] == 0
        && (found.head.headingRows.count == 2 || found["collector"] != nil
          || found.has("start", "end") || found.has("created", "modified"))
    },
    describe: { found, conventions in
      conventions.keyColumns = [0]
      conventions.submittedColumn = found["end"] ?? found["modified"] ?? found["created"]
      conventions.modifiedColumn = found["modified"]
      // Its own columns stand first and together; a question may ask for an e-mail address, too.
      conventions.metadataColumns = Set(0..<found.head.headings.prefix(while: isOwn).count)
    })
}

private let surveyMonkeyHeadings = ToolHeadings(
  [
    "respondent": ["RespondentID", "Respondent ID"],
    "collector": ["CollectorID", "Collector ID"],
    "start": ["StartDate", "Start Date"],
    "end": ["EndDate", "End Date"],
    "created": ["Date Created"],
    "modified": ["Date Modified"],
    "ip": ["IP Address"],
    "email": ["Email Address"],
    "first": ["First Name", "FirstName"],
    "last": ["LastName", "Last Name"],
  ],
  unseen: [
    "respondent": [
      "ID du répondant", "Identifiant du répondant", "ID de la personne interrogée", "معرف المجيب",
      "معرف المستجيب", "Teilnehmer-ID", "Befragten-ID",
    ],
    "collector": [
      "ID du collecteur", "Identifiant du collecteur", "معرف المجمع", "معرف أداة الجمع",
      "Collector-ID",
    ],
    "start": ["Date de début", "تاريخ البدء", "Startdatum"],
    "end": ["Date de fin", "تاريخ الانتهاء", "Enddatum"],
    "created": ["Date de création", "تاريخ الإنشاء", "Erstellungsdatum"],
    "modified": ["Date de modification", "تاريخ التعديل", "Änderungsdatum"],
    "ip": ["Adresse IP", "عنوان IP", "IP-Adresse"],
    "email": [
      "Adresse e-mail", "Adresse électronique", "عنوان البريد الإلكتروني", "E-Mail-Adresse",
    ],
    "first": ["Prénom", "الاسم الأول", "Vorname"],
    "last": ["Nom", "Nom de famille", "الاسم الأخير", "اسم العائلة", "Nachname"],
  ])

private func isRespondent(_ heading: String) -> Bool {
  surveyMonkeyHeadings.knows(heading, as: "respondent")
}

private func isResponseWord(_ cell: String) -> Bool { responseWords.contains(normalised(cell)) }

private func isOwn(_ heading: String) -> Bool {
  let text = normalised(heading)
  return [
    "respondent", "collector", "start", "end", "created", "modified", "ip", "email", "first",
    "last",
  ].contains { surveyMonkeyHeadings.knows(heading, as: $0) }
    || customHeadings.contains { text.hasPrefix($0) }
}

private let customHeadings = [
  "custom data", "custom value", "donnees personnalisees", "benutzerdefinierte daten",
  "بيانات مخصصة",
].map(normalised)
