import SurveyModel

extension Fixture {
  static func learnerSurvey() -> Survey {
    Survey(
      id: "learner",
      title: text("Satisfaction des apprenants", "رضا المتعلمين", "Learner satisfaction"),
      group: .fixed("learner"),
      items: [
        item(
          "clarity", "Les explications sont claires", "الشروح واضحة", "Explanations are clear",
          "teaching"),
        item(
          "pace", "Le rythme des cours me convient", "إيقاع الدروس يناسبني",
          "The pace of lessons suits me", "teaching"),
        item(
          "feedback", "Je reçois des retours utiles sur mon travail",
          "أتلقى ملاحظات مفيدة حول عملي", "I get useful feedback on my work", "teaching"),
        item(
          "examples", "Les exemples aident à comprendre", "الأمثلة تساعد على الفهم",
          "Examples help me understand", "teaching"),
        item(
          "contact", "Je trouve quelqu’un à qui m’adresser en cas de difficulté",
          "أجد من ألجأ إليه عند الصعوبة", "I find somebody to turn to when in difficulty", "support"
        ),
        item(
          "workload", "La charge de travail est excessive", "عبء العمل مفرط",
          "The workload is excessive", "support", reversed: true),
        item(
          "guidance", "Je suis bien orienté dans mes choix", "أحظى بتوجيه جيد في اختياراتي",
          "I am well advised in my choices", "support"),
        item(
          "rooms", "Les salles sont adaptées", "القاعات ملائمة", "Classrooms are suitable",
          "facilities"),
        item(
          "equipment", "Le matériel fonctionne", "التجهيزات تعمل", "The equipment works",
          "facilities"),
        item(
          "network", "L’accès au réseau est fiable", "الاتصال بالشبكة موثوق",
          "The network is reliable", "facilities"),
        Item(
          id: "services",
          text: text("Services utilisés", "الخدمات المستعملة", "Services used"),
          kind: .several(services)),
        Item(
          id: "improve",
          text: text(
            "Que faut-il améliorer ?", "ما الذي ينبغي تحسينه؟", "What should be improved?"),
          kind: .comment),
      ])
  }

  static func parentSurvey() -> Survey {
    Survey(
      id: "parent",
      title: text("Enquête auprès des parents", "استبيان أولياء الأمور", "Parents’ survey"),
      group: .fixed("parent"),
      items: [
        item(
          "news", "Je reçois les informations à temps", "تصلني المعلومات في وقتها",
          "News reaches me in time", "information"),
        item(
          "results", "Les résultats de mon enfant me sont expliqués", "تُشرح لي نتائج طفلي",
          "My child’s results are explained to me", "information"),
        item("welcome", "L’accueil est bon", "الاستقبال جيد", "We are made welcome", "information"),
      ])
  }

  static func staffSurvey() -> Survey {
    Survey(
      id: "staff", title: text("Baromètre du personnel", "مقياس رضا الموظفين", "Staff barometer"),
      group: .fixed("staff"),
      items: [
        item(
          "means", "J’ai les moyens de bien travailler", "لدي الوسائل للعمل الجيد",
          "I have what I need to work well", "working-conditions"),
        item(
          "recognition", "Mon travail est reconnu", "عملي يحظى بالتقدير", "My work is recognised",
          "working-conditions"),
        item(
          "balance", "Mes horaires me conviennent", "توقيت عملي يناسبني", "My hours suit me",
          "working-conditions"),
      ])
  }

  private static func item(
    _ id: ItemID, _ french: String, _ arabic: String, _ english: String, _ objective: ObjectiveID,
    reversed: Bool = false
  ) -> Item {
    Item(
      id: id, text: text(french, arabic, english), kind: .scaled(agreement), objective: objective,
      isReversed: reversed)
  }
}
