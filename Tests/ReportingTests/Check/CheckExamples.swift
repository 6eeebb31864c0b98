import Findings
import SurveyModel
import Wording

/// Three files as a page may have to tell of them: one to look at, one stopped, one in order.
let checkExamples = [
  CheckSummary(
    fileName: "satisfaction-S1.csv", toolName: "Microsoft Forms",
    surveyTitle: "Satisfaction des apprenants", encoding: "Windows-1252", delimiter: ";",
    read: 1240, accepted: 1232,
    setAside: [("partial-response", 5), ("ragged-record", 1), ("outside-periods", 2)],
    findings: [
      Finding(
        .answerNotOnScale(item: "clarity", answer: "Tres satisfait", nearest: "Très satisfait"),
        at: Place(row: 9, column: 5, heading: "Les explications sont claires"), count: 14),
      Finding(
        .answerNotOnScale(item: "fairness", answer: "راض", nearest: "راض جدا"),
        at: Place(row: 12, column: 6, heading: "التقييم عادل"), count: 3),
      Finding(
        .dimensionValueUnknown(dimension: "campus", value: "Rabbat", nearest: "Rabat"),
        at: Place(row: 31, column: 3, heading: "Votre site")),
      Finding(.setAside(.ragged(cells: 7, headings: 9)), at: Place(row: 44)),
      Finding(
        .setAside(.outsidePeriods), at: Place(row: 12, column: 1, heading: "Heure de fin"),
        count: 2),
      Finding(.setAside(.partial), at: Place(row: 17), count: 5),
      Finding(
        .unknownHeading(heading: "Langue", nearest: nil), at: Place(column: 7, heading: "Langue")),
      Finding(
        .unknownHeading(heading: "Dernière modification", nearest: nil),
        at: Place(column: 8, heading: "Dernière modification")),
    ]),
  CheckSummary(
    fileName: "Réponses au formulaire 1 - satisfaction (1).csv", toolName: "Google Forms",
    surveyTitle: "رضا المتعلمين", encoding: "UTF-8", delimiter: ",",
    findings: [
      Finding(
        .identifier(heading: "E-mail", kind: .email), at: Place(column: 1, heading: "E-mail")),
      Finding(
        .timeOrderUndecided(example: "03/04/2025 10:12:09"),
        at: Place(column: 0, heading: "Horodateur")),
      Finding(.lostLetters(.replaced), count: 3),
    ], isStopped: true),
  CheckSummary(
    fileName: "parents.csv", toolName: "LimeSurvey", surveyTitle: "Satisfaction des parents",
    encoding: "UTF-8", delimiter: ",", read: 112, accepted: 112),
]
