import SurveyModel

/// An invented institute with three surveys, two of them over six periods.
enum Fixture {
  static let periods: [Period] = [
    ("2023-2024-S1", 2023, 9, 2024, 1, 31), ("2023-2024-S2", 2024, 2, 2024, 7, 31),
    ("2024-2025-S1", 2024, 9, 2025, 1, 31), ("2024-2025-S2", 2025, 2, 2025, 7, 31),
    ("2025-2026-S1", 2025, 9, 2026, 1, 31), ("2025-2026-S2", 2026, 2, 2026, 7, 31),
  ].compactMap { id, year, month, lastYear, lastMonth, lastDay in
    guard let first = CalendarDate(year: year, month: month, day: 1),
      let last = CalendarDate(year: lastYear, month: lastMonth, day: lastDay)
    else { return nil }
    return Period(id: PeriodID(rawValue: id), first: first, last: last)
  }

  static let campus = Dimension(
    id: "campus", name: text("Site", "الموقع", "Campus"),
    values: .listed([
      DimensionValue(id: "rabat", name: text("Rabat", "الرباط", "Rabat")),
      DimensionValue(id: "sale", name: text("Salé", "سلا", "Salé")),
      DimensionValue(id: "kenitra", name: text("Kénitra", "القنيطرة", "Kenitra")),
      DimensionValue(id: "tanger", name: text("Tanger", "طنجة", "Tangier")),
    ]))

  static func organisation() -> Organisation {
    Organisation(
      id: "atlas", name: text("Institut Atlas", "معهد الأطلس", "Atlas Institute"),
      scope: text("Formation initiale", "التكوين الأساسي", "Initial training"),
      languages: [.french, .arabic, .english], timeZone: "Africa/Casablanca",
      clauseEdition: "iso21001-2018", confidence: 0.95,
      groups: [
        BeneficiaryGroup(
          id: "learner", beneficiaryClass: .learner,
          name: text("Apprenants", "المتعلمون", "Learners")),
        BeneficiaryGroup(
          id: "parent", beneficiaryClass: .otherBeneficiary,
          name: text("Parents", "أولياء الأمور", "Parents")),
        BeneficiaryGroup(
          id: "employer", beneficiaryClass: .otherBeneficiary,
          name: text("Employeurs", "المشغّلون", "Employers")),
        BeneficiaryGroup(
          id: "staff", beneficiaryClass: .staff, name: text("Personnel", "الموظفون", "Staff")),
      ],
      dimensions: [campus], periods: periods, disclosure: DisclosureRules())
  }

  static let agreement = Scale(
    id: "agreement-5",
    options: [
      option("1", 1, "Pas du tout d’accord", "لا أوافق إطلاقا", "Strongly disagree"),
      option("2", 2, "Pas d’accord", "لا أوافق", "Disagree"),
      option("3", 3, "Ni d’accord ni pas d’accord", "محايد", "Neither agree nor disagree"),
      option("4", 4, "D’accord", "أوافق", "Agree"),
      option("5", 5, "Tout à fait d’accord", "أوافق تماما", "Strongly agree"),
    ],
    satisfied: ["4", "5"], dissatisfied: ["1", "2"])

  static let services = [
    option("library", 0, "Bibliothèque", "المكتبة", "Library"),
    option("canteen", 0, "Cantine", "المطعم", "Canteen"),
    option("sport", 0, "Sport", "الرياضة", "Sports"),
  ]

  static func objectives() -> [Objective] {
    [
      objective(
        "teaching", "Au moins 70 % des apprenants satisfaits de l’enseignement",
        "رضا 70% من المتعلمين على الأقل عن التدريس",
        "At least 70% of learners satisfied with teaching", groups: ["learner"], target: 0.7,
        owner: "Direction pédagogique"),
      objective(
        "support", "Trois apprenants sur quatre satisfaits de l’accompagnement",
        "رضا ثلاثة أرباع المتعلمين عن المواكبة",
        "Three learners in four satisfied with the support they get", groups: ["learner"],
        target: 0.75, owner: "Scolarité"),
      objective(
        "facilities", "Au moins 70 % des apprenants satisfaits des locaux et équipements",
        "رضا 70% من المتعلمين على الأقل عن المرافق والتجهيزات",
        "At least 70% of learners satisfied with rooms and equipment", groups: ["learner"],
        target: 0.7, owner: "Moyens généraux"),
      objective(
        "information", "Des parents bien informés : 65 % de satisfaits",
        "أولياء أمور على اطلاع: رضا 65% منهم", "Parents well informed: 65% satisfied",
        groups: ["parent"], target: 0.65, owner: "Communication"),
      objective(
        "working-conditions", "Au moins 70 % du personnel satisfait des conditions de travail",
        "رضا 70% من الموظفين على الأقل عن ظروف العمل",
        "At least 70% of staff satisfied with their working conditions", groups: ["staff"],
        target: 0.7, owner: "Ressources humaines"),
      objective(
        "employability", "Employeurs satisfaits des compétences des diplômés",
        "رضا المشغّلين عن كفاءات الخريجين", "Employers satisfied with graduates’ skills",
        groups: ["employer"], target: 0.8, owner: "Relations entreprises"),
    ]
  }

  private static func objective(
    _ id: ObjectiveID, _ french: String, _ arabic: String, _ english: String, groups: [GroupID],
    target: Double, owner: String
  ) -> Objective {
    Objective(
      id: id, statement: text(french, arabic, english), groups: groups, target: target,
      owner: owner, due: CalendarDate(year: 2026, month: 7, day: 31))
  }

  static func text(_ french: String, _ arabic: String, _ english: String) -> LocalizedText {
    LocalizedText(["fr": french, "ar": arabic, "en": english])
  }

  private static func option(
    _ code: OptionCode, _ score: Int, _ french: String, _ arabic: String, _ english: String
  ) -> ScaleOption {
    ScaleOption(code: code, score: score, labels: text(french, arabic, english))
  }
}
