/// What is asked, and how groups tend to answer: the export's columns and the means behind them.
enum Questionnaire {
  /// The objectives' items, four each, by their headings.
  static let objectives: [[String]] = [
    ["clarity", "pace", "practice", "feedback"],
    ["criteria", "fairness", "timeliness", "variety"],
    ["library", "laboratories", "platform", "rooms"],
    ["welcome", "guidance", "accessibility", "listening"],
    ["skills", "confidence", "employment", "progress"],
  ]

  /// Every heading, in the order of the columns.
  static let headings =
    ["response_id", "submitted_at", "group", "campus", "programme", "language"]
    + objectives.joined() + ["recommend", "comment"]

  /// The beneficiary groups; twenty entries, so that one drawn evenly gives each its share.
  static let groups = Share.spread([("learner", 13), ("parent", 3), ("employer", 2), ("staff", 2)])

  /// The campuses as the form wrote them.
  static let campuses = Share.spread([
    ("Rabat", 7), ("Casablanca", 6), ("Fès", 4), ("Agadir", 3),
  ])

  /// The programmes as the form wrote them; one has a comma.
  static let programmes = Share.spread([
    ("Management", 5), ("Informatique", 5), ("Génie civil", 3), ("Génie électrique", 2),
    ("Logistique", 2), ("\"Hôtellerie, tourisme\"", 2), ("Soins infirmiers", 1),
  ])

  /// How a group answers an item on average, in hundredths of a point of the scale from 1 to 5.
  static func mean(group: Int, objective: Int, item: Int) -> Int {
    let groupMeans = [370, 350, 335, 385]
    let objectiveShifts = [20, -10, -35, 5, 15]
    let itemShifts = [15, -20, 5, 0]
    return groupMeans[group] + objectiveShifts[objective] + itemShifts[item]
  }
}

/// A text of a column with its place among the column's texts.
struct Share: Sendable {
  let index: Int
  let bytes: [UInt8]

  /// Each text as often as its weight says.
  static func spread(_ weights: [(text: String, times: Int)]) -> [Share] {
    weights.enumerated().flatMap { index, entry in
      Array(repeating: Share(index: index, bytes: Array(entry.text.utf8)), count: entry.times)
    }
  }
}
