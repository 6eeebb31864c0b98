extension Questionnaire {
  /// What staff are asked.
  static let staff = Questionnaire(
    questions: [
      Question(
        id: "leadership",
        text: Text(
          "La direction donne un cap clair",
          "تحدد الإدارة توجها واضحا",
          "Management sets a clear direction"), scale: .agreement, topic: .staffEngagement),
      Question(
        id: "recognition",
        text: Text(
          "Mon travail est reconnu",
          "يحظى عملي بالتقدير",
          "My work is recognised"), scale: .agreement, topic: .staffEngagement, offset: -0.1),
      Question(
        id: "workload",
        text: Text(
          "Ma charge de travail est trop lourde",
          "عبء عملي ثقيل أكثر من اللازم",
          "My workload is too heavy"), scale: .agreement, topic: .staffEngagement, isReversed: true,
        offset: -0.4),
      Question(
        id: "communication",
        text: Text(
          "L'information circule bien entre les services",
          "تنتقل المعلومات بسلاسة بين المصالح",
          "Information flows well between departments"), scale: .agreement, topic: .staffEngagement,
        offset: -0.1),
      Question(
        id: "objectives",
        text: Text(
          "Je connais les objectifs qualité de l'institut",
          "أعرف أهداف الجودة في المعهد",
          "I know the institute's quality objectives"), scale: .agreement, topic: .staffEngagement,
        offset: 0.3),
      Question(
        id: "training-useful",
        text: Text(
          "Les formations suivies cette année m'ont été utiles",
          "كانت التكوينات التي تابعتها هذه السنة مفيدة لي",
          "The training I followed this year was useful to me"), scale: .usefulness,
        topic: .staffDevelopment, offset: 0.2, notApplicableRate: 0.12),
      Question(
        id: "training-access",
        text: Text(
          "J'ai accès aux formations dont j'ai besoin",
          "تتاح لي التكوينات التي أحتاج إليها",
          "I have access to the training I need"), scale: .agreement, topic: .staffDevelopment),
      Question(
        id: "training-time",
        text: Text(
          "Je dispose de temps pour me former",
          "يتوفر لي الوقت الكافي للتكوين",
          "I have time for training"), scale: .agreement, topic: .staffDevelopment, offset: -0.3),
      Question(
        id: "equipment",
        text: Text(
          "Le matériel mis à ma disposition",
          "المعدات الموضوعة رهن إشارتي",
          "The equipment I am given"), scale: .satisfaction, topic: .workingConditions),
      Question(
        id: "rooms",
        text: Text(
          "Les salles et les bureaux",
          "القاعات والمكاتب",
          "Rooms and offices"), scale: .satisfaction, topic: .workingConditions, offset: -0.1),
      Question(
        id: "atmosphere",
        text: Text(
          "L'ambiance entre collègues",
          "الأجواء بين الزملاء",
          "The atmosphere among colleagues"), scale: .satisfaction, topic: .workingConditions,
        offset: 0.3),
      Question(
        id: "safety",
        text: Text(
          "La santé et la sécurité au travail",
          "الصحة والسلامة في العمل",
          "Health and safety at work"), scale: .satisfaction, topic: .workingConditions, offset: 0.1
      ),
      Question(
        id: "overall",
        text: Text(
          "Dans l'ensemble, êtes-vous satisfait de travailler à l'institut ?",
          "بصفة عامة، هل أنتم راضون عن العمل في المعهد؟",
          "Overall, how satisfied are you with working at the institute?"), scale: .satisfaction),
      Question(
        id: "recommend",
        text: Text(
          "Sur une échelle de 0 à 10, recommanderiez-vous l'institut comme lieu de travail ?",
          "على سلم من 0 إلى 10، هل توصون بالمعهد مكانا للعمل؟",
          "On a scale from 0 to 10, would you recommend the institute as a place to work?"),
        scale: .recommendation),
    ],
    choice: ChoiceQuestion(
      id: "training-wishes",
      text: Text(
        "Quels thèmes de formation souhaitez-vous ?",
        "ما مواضيع التكوين التي ترغبون فيها؟",
        "Which training topics would you like?"),
      options: [
        Text("Pédagogie active", "البيداغوجيا النشطة", "Active teaching"),
        Text("Évaluation des acquis", "تقييم المكتسبات", "Assessment of learning"),
        Text("Outils numériques", "الأدوات الرقمية", "Digital tools"),
        Text(
          "Accueil des besoins particuliers", "مواكبة ذوي الاحتياجات الخاصة",
          "Support for special needs"),
        Text("Langues", "اللغات", "Languages"),
      ]),
    comments: [
      CommentQuestion(
        id: "improve",
        text: Text(
          "Que faut-il changer en premier ?",
          "ما الذي ينبغي تغييره أولا؟",
          "What should change first?"))
    ])
}
