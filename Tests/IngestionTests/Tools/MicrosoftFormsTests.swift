import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct MicrosoftFormsTests {
  static let samples = [
    ToolSample(
      name: "saved by a French spreadsheet: semicolons, day first, a semicolon behind each answer",
      text: """
        ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Heure de la dernière modification;Les explications sont claires;La charge est excessive;Services utilisés;Que faut-il améliorer ?
        1;14/10/2025 10:00:00;14/10/2025 10:05:22;anonymous;;;Tout à fait d'accord;Plutôt d'accord;"Cantine, cafétéria;Sport;";
        2;14/10/2025 11:00:00;15/10/2025 11:05:22;anonymous;;;Plutôt pas d'accord;Sans objet;;Le bruit
        """,
      delimiter: .semicolon,
      own: [
        "ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom",
        "Heure de la dernière modification",
      ],
      key: ["ID"], submitted: ["2025-10-14 10:05:22", "2025-10-15 11:05:22"],
      answers: [[3, 2, 0, 1, 1], [1, notApplicable, blank, blank, blank]],
      comments: [[], ["Le bruit"]]),
    ToolSample(
      name: "in English, of a quiz and in several languages",
      text: """
        ID,Start time,Completion time,Email,Name,Total points,Quiz feedback,Last modified time,Language,Explanations are clear,Points - Explanations are clear,Feedback - Explanations are clear,The workload is excessive,Services used
        7,10/14/25 10:00:00,10/14/25 10:05:22,anonymous,,3,,,English (United States),Agree,1,,Not applicable,Library;
        9,10/15/25 10:00:00,10/15/25 10:05:22,anonymous,,3,,,English (United States),,,,Agree,
        """,
      own: [
        "ID", "Start time", "Completion time", "Email", "Name", "Total points", "Quiz feedback",
        "Last modified time", "Language", "Points - Explanations are clear",
        "Feedback - Explanations are clear",
      ],
      key: ["ID"], submitted: ["2025-10-14 10:05:22", "2025-10-15 10:05:22"],
      answers: [[2, notApplicable, 1, 0, 0], [blank, 2, blank, blank, blank]],
      findings: ["item-without-column"]),
    ToolSample(
      name: "in Arabic, with likely headings",
      text: """
        المعرف;وقت البدء;وقت الإكمال;البريد الإلكتروني;الاسم;الشروح واضحة;العبء كبير;الخدمات;ما الذي يجب تحسينه؟
        1;14/10/2025 10:00:00;14/10/2025 10:05:22;anonymous;;موافق;غير موافق;المكتبة;القاعة
        """,
      delimiter: .semicolon,
      own: ["المعرف", "وقت البدء", "وقت الإكمال", "البريد الإلكتروني", "الاسم"],
      key: ["المعرف"], submitted: ["2025-10-14 10:05:22"], answers: [[2, 1, 1, 0, 0]],
      comments: [["القاعة"]]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("microsoft-forms") }
}
