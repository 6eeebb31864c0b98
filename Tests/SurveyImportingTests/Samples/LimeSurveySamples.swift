@testable import SurveyImporting

/// Definitions in the real shapes of LimeSurvey.
enum LimeSurveySamples {
  /// A structure whose texts stand in tables of their own, in French and Arabic.
  static let structure = file(
    "survey.lss",
    document(
      "<languages><language>fr</language><language>ar</language></languages>",
      [
        table("surveys", [["sid": "4711", "language": "fr", "additional_languages": "ar"]]),
        table(
          "surveys_languagesettings",
          [
            ["surveyls_title": "Avis des stagiaires", "surveyls_language": "fr"],
            ["surveyls_title": "آراء المتدربين", "surveyls_language": "ar"],
          ]),
        table(
          "groups",
          [
            ["gid": "2", "group_order": "2", "grelevance": "Q01.NAOK == 'A1'"],
            ["gid": "1", "group_order": "1", "grelevance": ""],
          ]),
        table(
          "group_l10ns",
          [
            ["gid": "1", "group_name": "Enseignement", "language": "fr"],
            ["gid": "1", "group_name": "التدريس", "language": "ar"],
            ["gid": "2", "group_name": "Services", "language": "fr"],
          ]),
        table(
          "questions",
          [
            question("10", "Q01", "F", group: "1", order: "1"),
            question("11", "Q02", "M", group: "2", order: "1", other: "Y"),
            question("12", "Q03", "L", group: "1", order: "2", other: "Y"),
            question("13", "Q04", "Y", group: "1", order: "3"),
            question("14", "Q05", "R", group: "2", order: "2"),
            question("15", "Q06", "S", group: "2", order: "3"),
            question("16", "Q07", "T", group: "2", order: "4"),
            question("17", "Q08", "D", group: "2", order: "5"),
            question("18", "Q09", "X", group: "2", order: "6"),
            question("19", "Q10", ":", group: "2", order: "7"),
            question("20", "Q11", "1", group: "2", order: "8"),
            question("21", "Q12", "5", group: "2", order: "9"),
          ]),
        table(
          "subquestions",
          [
            part("101", "10", "SQ002", order: "2"), part("102", "10", "SQ001", order: "1"),
            part("111", "11", "bib", order: "1"), part("112", "11", "cant", order: "2"),
            part("191", "19", "R1", order: "1"), part("192", "19", "C1", order: "1", scale: "1"),
            part("201", "20", "SQ001", order: "1"),
          ]),
        table(
          "question_l10ns",
          [
            text("10", "<p>Êtes-vous d'accord&nbsp;?</p>", "fr"), text("10", "هل توافق؟", "ar"),
            text("101", "Le rythme convient", "fr"), text("101", "الوتيرة مناسبة", "ar"),
            text("102", "Les explications<br />sont claires", "fr"),
            text("102", "الشروح واضحة", "ar"), text("11", "Services utilisés", "fr"),
            text("11", "الخدمات المستعملة", "ar"), text("111", "Bibliothèque", "fr"),
            text("111", "المكتبة", "ar"), text("112", "Cantine, cafétéria", "fr"),
            text("12", "Votre site", "fr"), text("13", "Reviendriez-vous ?", "fr"),
            text("13", "هل ستعود؟", "ar"), text("14", "Vos priorités", "fr"),
            text("15", "Votre adresse e-mail, si vous voulez une réponse", "fr"),
            text("16", "Que faut-il améliorer ?", "fr"), text("17", "Date de naissance", "fr"),
            text("18", "Merci !", "fr"), text("19", "Combien d'heures ?", "fr"),
            text("191", "Devoirs", "fr"), text("192", "par semaine", "fr"),
            text("20", "Importance et satisfaction", "fr"), text("201", "Salles", "fr"),
            text("21", "Une note", "fr"),
          ]),
        table(
          "answers",
          [
            answer("1", "10", "A1", order: "1", value: "4"),
            answer("2", "10", "A2", order: "2", value: "3"),
            answer("3", "10", "A3", order: "3", value: "2"),
            answer("4", "10", "A4", order: "4", value: "1"),
            answer("5", "10", "A5", order: "5", value: "0"),
            answer("6", "12", "rabat", order: "1", value: "0"),
            answer("7", "12", "fes", order: "2", value: "0"),
            answer("8", "14", "p1", order: "1", value: "0"),
            answer("9", "14", "p2", order: "2", value: "0"),
            answer("10", "20", "1", order: "1", value: "0"),
            answer("11", "20", "2", order: "2", value: "0"),
            answer("12", "20", "1", order: "1", value: "0", scale: "1"),
            answer("13", "20", "2", order: "2", value: "0", scale: "1"),
          ]),
        table(
          "answer_l10ns",
          [
            label("1", "Tout à fait d'accord", "fr"), label("1", "موافق تماما", "ar"),
            label("2", "Plutôt d'accord", "fr"), label("2", "موافق", "ar"),
            label("3", "Plutôt pas d'accord", "fr"), label("3", "غير موافق", "ar"),
            label("4", "Pas du tout d'accord", "fr"), label("4", "غير موافق تماما", "ar"),
            label("5", "Sans objet", "fr"), label("5", "لا ينطبق", "ar"),
            label("6", "Rabat", "fr"), label("7", "Fès", "fr"), label("8", "Horaires", "fr"),
            label("9", "Salles", "fr"), label("10", "Peu important", "fr"),
            label("11", "Important", "fr"), label("12", "Pas content", "fr"),
            label("13", "Content", "fr"),
          ]),
        table(
          "question_attributes",
          [
            ["qid": "19", "attribute": "multiflexible_min", "value": "0"],
            ["qid": "19", "attribute": "multiflexible_max", "value": "40"],
            [
              "qid": "11", "attribute": "other_replace_text", "value": "Un autre", "language": "fr",
            ],
          ]),
      ]))

  /// An older structure, whose texts stand beside the questions.
  static let olderStructure = file(
    "older.lss",
    document(
      "<languages><language>en</language></languages>",
      [
        table(
          "answers",
          [
            ["qid": "1", "code": "1", "answer": "Never", "sortorder": "1", "language": "en"],
            ["qid": "1", "code": "2", "answer": "Rarely", "sortorder": "2", "language": "en"],
            ["qid": "1", "code": "3", "answer": "Sometimes", "sortorder": "3", "language": "en"],
            ["qid": "1", "code": "4", "answer": "Often", "sortorder": "4", "language": "en"],
            ["qid": "1", "code": "5", "answer": "Always", "sortorder": "5", "language": "en"],
          ]),
        table(
          "questions",
          [
            question("1", "FREQ", "L", group: "1", order: "1").merging(
              ["question": "How often do you use the library?", "language": "en"]
            ) { first, _ in first }
          ]),
        table("surveys", [["sid": "12", "language": "en"]]),
      ]))

  /// The same kind of questionnaire written with tabs, with answers scored in the older way.
  static let table = file(
    "survey.txt",
    """
    \u{FEFF}id\trelated_id\tclass\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tvalidation\tmandatory\tother\tdefault\tsame_default
    \t\tS\t\tsid\t\t815\t\t\t\t\t\t\t
    \t\tS\t\tlanguage\t\ten\t\t\t\t\t\t\t
    \t\tSL\t\tsurveyls_title\t\tCourse feedback\t\ten\t\t\t\t\t
    \t\tSL\t\tsurveyls_title\t\tAvis sur le cours\t\tfr\t\t\t\t\t
    1\t\tG\tG1\tTeaching\t1\t\t\ten\t\t\t\t\t
    2\t\tQ\tF\tT\t1\tDo you agree?\t\ten\t\tN\tN\t\t0
    3\t\tSQ\t\tclear\t1\t\"Explanations are \"\"clear\"\"\"\t\ten\t\t\t\t\t
    4\t\tA\t0\tA1\t2\tAgree\t\ten\t\t\t\t\t
    5\t\tA\t0\tA2\t1\tDisagree\t\ten\t\t\t\t\t
    6\t\tQ\tT\twhy\t\"T_clear.NAOK == \"\"A2\"\"\"\tWhy?\t\ten\t\tN\tN\t\t0
    1\t\tG\tG1\tEnseignement\t1\t\t\tfr\t\t\t\t\t
    2\t\tQ\tF\tT\t1\tÊtes-vous d'accord ?\t\tfr\t\tN\tN\t\t0
    3\t\tSQ\t\tclear\t1\tLes explications sont claires\t\tfr\t\t\t\t\t
    4\t\tA\t0\tA1\t2\tD'accord\t\tfr\t\t\t\t\t
    5\t\tA\t0\tA2\t1\tPas d'accord\t\tfr\t\t\t\t\t
    6\t\tQ\tT\twhy\t\"T_clear.NAOK == \"\"A2\"\"\"\tPourquoi ?\t\tfr\t\tN\tN\t\t0

    """)

  private static func file(_ name: String, _ text: String) -> ImportedFile {
    ImportedFile(name: name, bytes: Array(text.utf8))
  }

  private static func document(_ head: String, _ tables: [String]) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <document>
     <LimeSurveyDocType>Survey</LimeSurveyDocType>
     <DBVersion>630</DBVersion>
     \(head)
    \(tables.joined(separator: "\n"))
    </document>

    """
  }

  private static func table(_ name: String, _ rows: [[String: String]]) -> String {
    let written = rows.map { row in
      let fields = row.sorted { $0.key < $1.key }.map { "<\($0)><![CDATA[\($1)]]></\($0)>" }
      return "   <row>\(fields.joined())</row>"
    }
    return " <\(name)>\n  <rows>\n\(written.joined(separator: "\n"))\n  </rows>\n </\(name)>"
  }

  private static func question(
    _ id: String, _ code: String, _ type: String, group: String, order: String,
    other: String = "N"
  ) -> [String: String] {
    [
      "qid": id, "parent_qid": "0", "gid": group, "type": type, "title": code, "other": other,
      "question_order": order, "relevance": "1",
    ]
  }

  private static func part(
    _ id: String, _ parent: String, _ code: String, order: String, scale: String = "0"
  ) -> [String: String] {
    [
      "qid": id, "parent_qid": parent, "title": code, "question_order": order, "scale_id": scale,
    ]
  }

  private static func text(_ id: String, _ text: String, _ language: String) -> [String: String] {
    ["qid": id, "question": text, "language": language]
  }

  private static func answer(
    _ id: String, _ question: String, _ code: String, order: String, value: String,
    scale: String = "0"
  ) -> [String: String] {
    [
      "aid": id, "qid": question, "code": code, "sortorder": order, "assessment_value": value,
      "scale_id": scale,
    ]
  }

  private static func label(_ id: String, _ text: String, _ language: String) -> [String: String] {
    ["aid": id, "answer": text, "language": language]
  }
}
