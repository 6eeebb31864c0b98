extension Questionnaire {
  /// What learners are asked.
  static let learner = Questionnaire(
    questions: [
      Question(
        id: "clarity",
        text: Text(
          "Les explications des enseignants sont claires",
          "شروح الأساتذة واضحة",
          "Teachers' explanations are clear"), scale: .agreement, topic: .teachingQuality,
        offset: 0.1, limeSurveyCode: "TEACH[SQ001]"),
      Question(
        id: "support",
        text: Text(
          "Les enseignants m'aident quand je rencontre une difficulté",
          "يساعدني الأساتذة عندما أواجه صعوبة",
          "Teachers help me when I run into difficulty"), scale: .agreement,
        topic: .teachingQuality, limeSurveyCode: "TEACH[SQ002]"),
      Question(
        id: "pace",
        text: Text(
          "Le rythme des cours est trop rapide pour moi",
          "وتيرة الدروس أسرع مما يناسبني",
          "The pace of the classes is too fast for me"), scale: .agreement, topic: .teachingQuality,
        isReversed: true, offset: -0.2, limeSurveyCode: "TEACH[SQ003]"),
      Question(
        id: "practice",
        text: Text(
          "Les exercices et les travaux pratiques m'aident à apprendre",
          "تساعدني التمارين والأعمال التطبيقية على التعلم",
          "Exercises and practical work help me to learn"), scale: .agreement,
        topic: .teachingQuality, offset: 0.1, notApplicableRate: 0.02,
        limeSurveyCode: "TEACH[SQ004]"),
      Question(
        id: "criteria",
        text: Text(
          "Les critères d'évaluation sont annoncés à l'avance",
          "يُعلن عن معايير التقييم مسبقا",
          "Assessment criteria are announced in advance"), scale: .agreement,
        topic: .fairAssessment, offset: 0.15, limeSurveyCode: "ASSESS[SQ001]"),
      Question(
        id: "fairness",
        text: Text(
          "Les notes reflètent équitablement mon travail",
          "تعكس النقط عملي بإنصاف",
          "Marks reflect my work fairly"), scale: .agreement, topic: .fairAssessment,
        limeSurveyCode: "ASSESS[SQ002]"),
      Question(
        id: "late-feedback",
        text: Text(
          "Les résultats et les corrections arrivent trop tard pour m'être utiles",
          "تصلني النتائج والتصحيحات متأخرة فلا أستفيد منها",
          "Results and corrections come too late to be useful to me"), scale: .agreement,
        topic: .fairAssessment, isReversed: true, offset: -0.2, limeSurveyCode: "ASSESS[SQ003]"),
      Question(
        id: "library",
        text: Text(
          "La bibliothèque et les ressources documentaires",
          "المكتبة والموارد الوثائقية",
          "The library and reading resources"), scale: .satisfaction, topic: .learningResources,
        offset: 0.15, notApplicableRate: 0.05, limeSurveyCode: "RESOURCE[SQ001]"),
      Question(
        id: "laboratories",
        text: Text(
          "Les laboratoires, ateliers et équipements",
          "المختبرات والورشات والتجهيزات",
          "Laboratories, workshops and equipment"), scale: .satisfaction, topic: .learningResources,
        notApplicableRate: 0.06, limeSurveyCode: "RESOURCE[SQ002]"),
      Question(
        id: "platform",
        text: Text(
          "La plateforme de cours en ligne",
          "منصة الدروس عبر الإنترنت",
          "The online course platform"), scale: .satisfaction, topic: .learningResources,
        offset: 0.1, limeSurveyCode: "RESOURCE[SQ003]"),
      Question(
        id: "wifi",
        text: Text(
          "La connexion Wi-Fi",
          "شبكة الواي فاي",
          "The Wi-Fi connection"), scale: .satisfaction, topic: .learningResources, offset: -0.3,
        limeSurveyCode: "RESOURCE[SQ004]"),
      Question(
        id: "safe",
        text: Text(
          "Je me sens en sécurité dans l'établissement",
          "أشعر بالأمان داخل المؤسسة",
          "I feel safe at the institute"), scale: .agreement, topic: .learnerWellbeing, offset: 0.3,
        limeSurveyCode: "WELL[SQ001]"),
      Question(
        id: "respect",
        text: Text(
          "Je suis traité avec respect par le personnel et par les autres apprenants",
          "يعاملني الموظفون وباقي المتعلمين باحترام",
          "I am treated with respect by staff and by other learners"), scale: .agreement,
        topic: .learnerWellbeing, offset: 0.2, limeSurveyCode: "WELL[SQ002]"),
      Question(
        id: "workload",
        text: Text(
          "La charge de travail est excessive",
          "حجم العمل المطلوب مفرط",
          "The workload is excessive"), scale: .agreement, topic: .learnerWellbeing,
        isReversed: true, offset: -0.5, limeSurveyCode: "WELL[SQ003]"),
      Question(
        id: "mockery",
        text: Text(
          "À quelle fréquence êtes-vous témoin de moqueries ou d'intimidations ?",
          "ما مدى تكرار مشاهدتكم لحالات السخرية أو التنمر؟",
          "How often do you witness mockery or bullying?"), scale: .frequency,
        topic: .learnerWellbeing, isReversed: true, offset: 0.1, limeSurveyCode: "MOCKERY"),
      Question(
        id: "voice",
        text: Text(
          "Je sais à qui m'adresser pour déposer une réclamation",
          "أعرف إلى من أتوجه لتقديم شكاية",
          "I know whom to contact to make a complaint"), scale: .agreement, topic: .beingHeard,
        offset: 0.1, limeSurveyCode: "HEARD[SQ001]"),
      Question(
        id: "changes",
        text: Text(
          "J'ai vu des changements faits à la suite de nos remarques",
          "لاحظت تغييرات جاءت استجابة لملاحظاتنا",
          "I have seen changes made because of our feedback"), scale: .agreement,
        topic: .beingHeard, offset: -0.15, notApplicableRate: 0.04, limeSurveyCode: "HEARD[SQ002]"),
      Question(
        id: "progress",
        text: Text(
          "Mes compétences progressent grâce à la formation",
          "تتطور كفاءاتي بفضل التكوين",
          "My skills are growing thanks to the programme"), scale: .agreement,
        topic: .skillsProgress, offset: 0.1, limeSurveyCode: "SKILLS[SQ001]"),
      Question(
        id: "job-ready",
        text: Text(
          "La formation me prépare au métier que je vise",
          "يؤهلني التكوين للمهنة التي أطمح إليها",
          "The programme prepares me for the job I am aiming for"), scale: .agreement,
        topic: .skillsProgress, offset: -0.1, limeSurveyCode: "SKILLS[SQ002]"),
      Question(
        id: "overall",
        text: Text(
          "Dans l'ensemble, êtes-vous satisfait de votre formation ?",
          "بصفة عامة، هل أنتم راضون عن تكوينكم؟",
          "Overall, how satisfied are you with your programme?"), scale: .satisfaction,
        limeSurveyCode: "OVERALL"),
      Question(
        id: "recommend",
        text: Text(
          "Sur une échelle de 0 à 10, recommanderiez-vous l'institut à un proche ?",
          "على سلم من 0 إلى 10، هل توصون بالمعهد لأحد معارفكم؟",
          "On a scale from 0 to 10, would you recommend the institute to a friend?"),
        scale: .recommendation, limeSurveyCode: "NPS"),
    ],
    choice: ChoiceQuestion(
      id: "services",
      text: Text(
        "Quels services avez-vous utilisés ce semestre ?",
        "ما الخدمات التي استعملتموها خلال هذا الفصل؟",
        "Which services have you used this semester?"),
      options: [
        Text("Bibliothèque", "المكتبة", "Library"),
        Text("Restaurant", "المقصف", "Canteen"),
        Text(
          "Salles de sport, terrains et piscine", "القاعات الرياضية والملاعب والمسبح",
          "Sports halls, fields and pool"),
        Text(
          "Service des stages et des carrières", "مصلحة التداريب والتوجيه المهني",
          "Internship and careers office"),
        Text("Écoute et accompagnement", "خلية الإنصات والمواكبة", "Listening and support"),
      ]),
    comments: [
      CommentQuestion(
        id: "strengths",
        text: Text(
          "Qu'est-ce qui fonctionne bien ?",
          "ما الذي يسير على ما يرام؟",
          "What works well?"), limeSurveyCode: "STRONG"),
      CommentQuestion(
        id: "improve",
        text: Text(
          "Que faut-il améliorer en premier ?",
          "ما الذي ينبغي تحسينه أولا؟",
          "What should be improved first?"), limeSurveyCode: "IMPROVE"),
    ])
}
