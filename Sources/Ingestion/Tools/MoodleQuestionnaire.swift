import Findings
import SurveyModel

extension Tool {
  /// The Questionnaire plug-in of Moodle: `Q01_name`, `Q07_name->choice`, choices as positions,
  /// texts or both, and a row of averages at the end.
  ///
  /// The plug-in's own headings have French words (PoetOS/moodle-mod_questionnaire, lang/fr) and no
  /// Arabic ones; those of Moodle's core have both (projectestac/moodle-langpacks, moodle.php in fr and ar).
  /// The row of averages is English in the French pack seen.
  static let moodleQuestionnaire = Tool(
    id: "moodle-questionnaire", name: "Moodle Questionnaire",
    ownHeadings: questionnaireHeadings,
    wrote: { found in
      let first = found.forms.firstIndex { $0.contains(where: isQuestion) }
      guard let first, found.columns.values.contains(where: { $0 < first }) else { return false }
      let own = found.columns.values.count { $0 < first }
      return own >= 3 && own * 2 >= first
    },
    describe: { found, conventions in
      let first = found.forms.firstIndex { $0.contains(where: isQuestion) } ?? 0
      let own = found.columns.filter { $0.value < first }
      conventions.keyColumns = own["response"].map { [$0] } ?? []
      conventions.submittedColumn = own["submitted"]
      // Who somebody is and where goes with a person, not with a response; courses and groups of
      // learners may be dimensions.
      conventions.metadataColumns = Set(
        own.filter { !["course", "group", "institution", "department"].contains($0.key) }.values)
      if let complete = own["complete"] {
        conventions.recordRules = [RecordRule(column: complete, texts: noTexts, reason: .partial)]
      }
      // Only the English ones were seen.
      conventions.summaryBeginnings = [
        "averages (", "averages:", "moyennes (", "moyennes:", "moyennes :", "المتوسطات",
        "mittelwerte (", "durchschnitte (",
      ].map(normalised)
      conventions.notApplicableTexts = ["-1"]
      conventions.blankTexts = ["-999"]
      conventions.answersArePositions = true
      conventions.unansweredIsUnchosen = true
      conventions.questionColumns = Set(
        found.forms.indices.filter { found.forms[$0].contains(where: isQuestion) })
      conventions.addQuestionNames(found.head.headings)
    })
}

private let questionnaireHeadings = ToolHeadings(
  [
    "response": ["Response", "Réponse"],
    "submitted": ["Submitted on:", "Soumis le :"],
    "institution": ["Institution", "المؤسسة"],
    "department": ["Department", "القسم"],
    "course": ["Course"],
    "group": ["Group", "Groupe", "مجموعة"],
    "id": ["ID"],
    "name": ["Full name", "Nom complet", "الاسم كاملا"],
    "username": ["Username"],
    "complete": ["Complete"],
  ],
  unseen: [
    "response": ["الاستجابة", "الإجابة", "Antwort"],
    "submitted": [
      "Submitted on", "Envoyé le :", "Remis le :", "تم الإرسال في:", "أرسلت في:", "Abgegeben am:",
      "Eingereicht am:",
    ],
    "department": ["Département", "Abteilung"],
    "course": ["Cours", "المقرر", "المقرر الدراسي", "Kurs"],
    "group": ["المجموعة", "Gruppe"],
    "id": ["المعرف", "معرف"],
    "name": ["الاسم الكامل", "Vollständiger Name"],
    "username": ["Nom d'utilisateur", "اسم المستخدم", "Anmeldename"],
    "complete": ["Complet", "Terminé", "مكتمل", "Vollständig"],
  ])

/// Whether a heading is a question's: `q01_name`.
private func isQuestion(_ heading: String) -> Bool {
  guard heading.first == "q", let underscore = heading.firstIndex(of: "_") else { return false }
  let number = heading[..<underscore].dropFirst()
  return (2...3).contains(number.count) && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

extension ToolConventions {
  /// Adds names without the question's number, which moves when a question is put in.
  fileprivate mutating func addQuestionNames(_ headings: [String]) {
    for (column, heading) in headings.enumerated() where isQuestion(heading.lowercased()) {
      let name = heading.drop { $0 != "_" }.dropFirst()
      guard let arrow = heading.firstRange(of: "->"), let inner = name.firstRange(of: "->") else {
        columnNames[column, default: []] += [String(name), String(heading.prefix { $0 != "_" })]
        continue
      }
      let row = heading[arrow.upperBound...]
      columnNames[column, default: []] += [
        "\(name[..<inner.lowerBound]) [\(row)]", "\(heading[..<arrow.lowerBound]) [\(row)]",
        "\(heading.prefix { $0 != "_" }) [\(row)]",
      ]
    }
  }
}
