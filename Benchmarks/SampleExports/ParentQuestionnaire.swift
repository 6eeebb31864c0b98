extension Questionnaire {
  /// What parents are asked.
  static let parent = Questionnaire(
    questions: [
      Question(
        id: "progress-news",
        text: Text(
          "Nous sommes informés régulièrement des progrès de notre enfant",
          "نُبلَّغ بانتظام بمستوى تقدم ابننا أو ابنتنا",
          "We are informed regularly of our child's progress"), scale: .agreement,
        topic: .parentInformation),
      Question(
        id: "absence-news",
        text: Text(
          "Les absences nous sont signalées rapidement",
          "يتم إشعارنا بالغيابات بسرعة",
          "We are told quickly about absences"), scale: .agreement, topic: .parentInformation,
        offset: 0.1, notApplicableRate: 0.05),
      Question(
        id: "plain-language",
        text: Text(
          "Les informations de l'institut sont faciles à comprendre",
          "المعلومات التي يقدمها المعهد سهلة الفهم",
          "The institute's information is easy to understand"), scale: .agreement,
        topic: .parentInformation, offset: 0.1),
      Question(
        id: "unanswered",
        text: Text(
          "Nos courriels et nos appels restent souvent sans réponse",
          "كثيرا ما تبقى رسائلنا ومكالماتنا دون جواب",
          "Our e-mails and calls often go unanswered"), scale: .agreement,
        topic: .parentInformation, isReversed: true, offset: -0.2),
      Question(
        id: "safe",
        text: Text(
          "Notre enfant est en sécurité dans l'établissement",
          "ابننا أو ابنتنا في أمان داخل المؤسسة",
          "Our child is safe at the institute"), scale: .agreement, topic: .safeWelcome, offset: 0.2
      ),
      Question(
        id: "welcome",
        text: Text(
          "Nous sommes bien accueillis lorsque nous venons à l'institut",
          "نحظى باستقبال جيد عند زيارة المعهد",
          "We are made welcome when we visit the institute"), scale: .agreement,
        topic: .safeWelcome, notApplicableRate: 0.06),
      Question(
        id: "fairness",
        text: Text(
          "Les apprenants sont traités de manière équitable",
          "يُعامل المتعلمون بإنصاف",
          "Learners are treated fairly"), scale: .agreement, topic: .safeWelcome, offset: -0.1),
      Question(
        id: "complaint",
        text: Text(
          "Nous savons comment déposer une réclamation",
          "نعرف كيف نقدم شكاية",
          "We know how to make a complaint"), scale: .agreement, topic: .beingHeard, offset: 0.1),
      Question(
        id: "heard",
        text: Text(
          "Nos remarques sont prises en compte",
          "تؤخذ ملاحظاتنا بعين الاعتبار",
          "Our remarks are taken into account"), scale: .agreement, topic: .beingHeard, offset: -0.1
      ),
      Question(
        id: "value",
        text: Text(
          "La qualité par rapport aux frais de scolarité",
          "الجودة مقارنة برسوم الدراسة",
          "Quality in relation to tuition fees"), scale: .satisfaction, offset: -0.2),
      Question(
        id: "overall",
        text: Text(
          "Dans l'ensemble, êtes-vous satisfaits de l'institut ?",
          "بصفة عامة، هل أنتم راضون عن المعهد؟",
          "Overall, how satisfied are you with the institute?"), scale: .satisfaction),
      Question(
        id: "recommend",
        text: Text(
          "Sur une échelle de 0 à 10, recommanderiez-vous l'institut à une autre famille ?",
          "على سلم من 0 إلى 10، هل توصون بالمعهد لأسرة أخرى؟",
          "On a scale from 0 to 10, would you recommend the institute to another family?"),
        scale: .recommendation),
    ],
    choice: ChoiceQuestion(
      id: "channels",
      text: Text(
        "Comment recevez-vous les informations de l'institut ?",
        "كيف تتوصلون بمعلومات المعهد؟",
        "How do you receive the institute's information?"),
      options: [
        Text("SMS", "الرسائل القصيرة", "Text message"),
        Text("Courriel", "البريد الإلكتروني", "E-mail"),
        Text("Application mobile", "تطبيق الهاتف", "Mobile app"),
        Text("Réunion de parents", "اجتماعات الآباء والأمهات", "Parents' meeting"),
      ]),
    comments: [
      CommentQuestion(
        id: "improve",
        text: Text(
          "Que pourrions-nous mieux faire pour les familles ?",
          "ما الذي يمكننا تحسينه لفائدة الأسر؟",
          "What could we do better for families?"))
    ])
}
