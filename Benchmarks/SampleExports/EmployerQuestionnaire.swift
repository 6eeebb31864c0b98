extension Questionnaire {
  /// What employers are asked.
  static let employer = Questionnaire(
    questions: [
      Question(
        id: "technical",
        text: Text(
          "Les compétences techniques des stagiaires et des diplômés",
          "الكفاءات التقنية للمتدربين والخريجين",
          "Technical skills of trainees and graduates"), scale: .expectations,
        topic: .graduateCompetence, offset: 0.1),
      Question(
        id: "autonomy",
        text: Text(
          "L'autonomie et le sens de l'initiative",
          "الاستقلالية وروح المبادرة",
          "Autonomy and initiative"), scale: .expectations, topic: .graduateCompetence, offset: -0.2
      ),
      Question(
        id: "teamwork",
        text: Text(
          "Le travail en équipe",
          "العمل ضمن فريق",
          "Teamwork"), scale: .expectations, topic: .graduateCompetence, offset: 0.15),
      Question(
        id: "languages",
        text: Text(
          "La communication en français, en arabe et en anglais",
          "التواصل بالفرنسية والعربية والإنجليزية",
          "Communication in French, Arabic and English"), scale: .expectations,
        topic: .graduateCompetence, offset: -0.2),
      Question(
        id: "reliability",
        text: Text(
          "La ponctualité et le sérieux",
          "الانضباط والجدية",
          "Punctuality and reliability"), scale: .expectations, topic: .graduateCompetence,
        offset: 0.2),
      Question(
        id: "fit",
        text: Text(
          "Les formations de l'institut répondent à nos besoins",
          "تستجيب تكوينات المعهد لحاجاتنا",
          "The institute's programmes meet our needs"), scale: .agreement,
        topic: .graduateCompetence),
      Question(
        id: "contact",
        text: Text(
          "Nous avons à l'institut un interlocuteur facile à joindre",
          "لدينا في المعهد مخاطب يسهل الاتصال به",
          "We have a contact at the institute who is easy to reach"), scale: .agreement,
        topic: .employerPartnership, offset: 0.2),
      Question(
        id: "supervision",
        text: Text(
          "L'institut suit les stages de façon régulière",
          "يتتبع المعهد التداريب بانتظام",
          "The institute follows internships regularly"), scale: .agreement,
        topic: .employerPartnership),
      Question(
        id: "consulted",
        text: Text(
          "L'institut nous consulte sur le contenu des formations",
          "يستشيرنا المعهد بشأن مضمون التكوينات",
          "The institute consults us on programme content"), scale: .agreement,
        topic: .employerPartnership, offset: -0.3),
      Question(
        id: "paperwork",
        text: Text(
          "Les démarches pour accueillir un stagiaire sont trop longues",
          "إجراءات استقبال متدرب طويلة أكثر من اللازم",
          "The steps needed to host a trainee take too long"), scale: .agreement,
        topic: .employerPartnership, isReversed: true, offset: -0.1),
      Question(
        id: "host-again",
        text: Text(
          "Accueilleriez-vous de nouveau un stagiaire de l'institut ?",
          "هل ستستقبلون متدربا من المعهد مرة أخرى؟",
          "Would you host a trainee of the institute again?"), scale: .yesNo, offset: 0.9),
      Question(
        id: "overall",
        text: Text(
          "Dans l'ensemble, êtes-vous satisfaits de la collaboration avec l'institut ?",
          "بصفة عامة، هل أنتم راضون عن التعاون مع المعهد؟",
          "Overall, how satisfied are you with working with the institute?"), scale: .satisfaction),
      Question(
        id: "recommend",
        text: Text(
          "Sur une échelle de 0 à 10, recommanderiez-vous l'institut à un autre employeur ?",
          "على سلم من 0 إلى 10، هل توصون بالمعهد لمشغل آخر؟",
          "On a scale from 0 to 10, would you recommend the institute to another employer?"),
        scale: .recommendation),
    ],
    choice: ChoiceQuestion(
      id: "collaboration",
      text: Text(
        "Quelles formes de collaboration avez-vous eues cette année ?",
        "ما أشكال التعاون التي جمعتكم بالمعهد هذه السنة؟",
        "In which ways have you worked with the institute this year?"),
      options: [
        Text("Stage", "التدريب", "Internship"),
        Text("Recrutement", "التوظيف", "Recruitment"),
        Text("Intervention dans un cours", "المساهمة في درس", "Guest teaching"),
        Text("Participation à un jury", "المشاركة في لجنة تقييم", "Assessment panel"),
      ]),
    comments: [
      CommentQuestion(
        id: "improve",
        text: Text(
          "Quelles compétences faudrait-il renforcer ?",
          "ما الكفاءات التي ينبغي تعزيزها؟",
          "Which skills should be strengthened?"))
    ])
}
