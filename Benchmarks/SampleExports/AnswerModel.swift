/// How satisfied people are, and how it changes: the story that the figures tell.
///
/// A level is the place of the average respondent on a latent line on which 0 is where answers turn
/// favourable; respondents spread around it with a standard deviation of about 1.1.
enum AnswerModel {
  /// The level of a topic in a place and semester.
  static func level(
    of topic: Topic, group: Group, campus: Campus, programme: Programme?, semester: Semester
  ) -> Double {
    course(of: topic, group: group)[semester.index]
      + difference(of: topic, campus: campus, semester: semester)
      + difference(of: topic, programme: programme, semester: semester)
  }

  /// The level of the questions about everything.
  static func overallLevel(group: Group, campus: Campus, semester: Semester) -> Double {
    let start = [0.55, 0.5, 0.6, 0.45][group.rawValue]
    let slope = [0.02, 0.03, 0.02, -0.05][group.rawValue]
    return start + slope * Double(semester.index) + (campus == .agadir ? -0.25 : 0)
  }

  /// A topic's course over the seven semesters.
  private static func course(of topic: Topic, group: Group) -> [Double] {
    switch topic {
    case .teachingQuality: [0.42, 0.48, 0.57, 0.66, 0.76, 0.84, 0.95]
    case .fairAssessment: [0.80, 0.76, 0.70, 0.60, 0.46, 0.34, 0.18]
    case .learningResources: [0.20, 0.24, 0.18, 0.22, 0.20, 0.25, 0.22]
    case .learnerWellbeing: [0.62, 0.64, 0.60, 0.62, 0.60, 0.58, 0.60]
    case .beingHeard where group == .parent: [0.10, 0.12, 0.08, 0.14, 0.10, 0.16, 0.14]
    case .beingHeard: [-0.22, -0.18, -0.10, 0.06, 0.24, 0.34, 0.44]
    case .skillsProgress: [0.60, 0.64, 0.58, 0.62, 0.60, 0.65, 0.61]
    case .parentInformation: [0.15, 0.22, 0.30, 0.52, 0.68, 0.80, 0.88]
    case .safeWelcome: [0.85, 0.90, 0.84, 0.88, 0.90, 0.86, 0.88]
    case .graduateCompetence: [0.45, 0.50, 0.48, 0.55, 0.60, 0.66, 0.70]
    case .employerPartnership: [0.05, 0.10, 0.00, 0.08, 0.05, 0.12, 0.06]
    case .staffEngagement: [0.62, 0.58, 0.50, 0.38, 0.28, 0.16, 0.04]
    case .staffDevelopment: [0.05, 0.10, 0.18, 0.40, 0.60, 0.72, 0.80]
    case .workingConditions: [0.40, 0.42, 0.38, 0.40, 0.44, 0.40, 0.42]
    }
  }

  /// How a campus differs: Agadir lags; Casablanca opened a learning centre in 2024-2025.
  private static func difference(
    of topic: Topic, campus: Campus, semester: Semester
  ) -> Double {
    switch (campus, topic) {
    case (.casablanca, .learningResources): semester.index >= 4 ? 0.60 : -0.05
    case (.agadir, .learningResources): -0.45
    case (.agadir, .teachingQuality): -0.40
    case (.agadir, .skillsProgress), (.agadir, .beingHeard): -0.25
    case (.rabat, .teachingQuality): 0.08
    case (.fes, .workingConditions): 0.35
    default: 0
    }
  }

  /// How a programme differs: nursing learners are ever more burdened.
  private static func difference(
    of topic: Topic, programme: Programme?, semester: Semester
  ) -> Double {
    switch (programme, topic) {
    case (.nursing, .learnerWellbeing): -0.15 - 0.09 * Double(semester.index)
    case (.software, .skillsProgress): 0.25
    case (.hospitality, .skillsProgress): -0.10
    default: 0
    }
  }

  /// The share of a group that answers.
  static func responseRate(group: Group, campus: Campus, semester: Semester) -> Double {
    switch (group, campus) {
    case (.learner, .rabat): 0.48
    case (.learner, .casablanca): [0.38, 0.37, 0.36, 0.34, 0.32, 0.30, 0.26][semester.index]
    case (.learner, .fes): 0.55
    case (.learner, .agadir): 0.45
    case (.parent, _): [0.16, 0.13, 0.15, 0.14][campus.rawValue]
    case (.employer, _): 0.38
    case (.staff, _): 0.58
    }
  }
}
