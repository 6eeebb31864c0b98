/// How many people there are to ask: the frame of the response rates.
enum Population {
  /// The people of a group on a campus, in one programme or in all.
  ///
  /// The institute grows by two learners in a hundred each semester.
  static func count(
    _ group: Group, _ campus: Campus, _ programme: Programme? = nil, in semester: Semester
  ) -> Int {
    let learners = campus.programmes
      .filter { programme == nil || $0.programme == programme }
      .map { $0.learners * (100 + 2 * semester.index) / 100 }
    switch group {
    case .learner: return learners.reduce(0, +)
    case .parent: return learners.reduce(0) { $0 + $1 * 7 / 10 }
    case .employer: return programme == nil ? [38, 54, 18, 8][campus.rawValue] : 0
    case .staff: return programme == nil ? [46, 58, 30, 22][campus.rawValue] : 0
    }
  }

  /// The rosters, as `data/registers/rosters.csv` holds them.
  static var rosters: String {
    var lines = ["period;group;dimension;value;n"]
    for semester in Semester.all {
      for group in Group.allCases {
        let start = "\(semester.id);\(group.id);"
        let campuses = Campus.allCases.map { count(group, $0, in: semester) }
        lines.append("\(start);;\(campuses.reduce(0, +))")
        lines += zip(Campus.allCases, campuses).map { "\(start)campus;\($0.id);\($1)" }
        guard group == .learner || group == .parent else { continue }
        for programme in Programme.allCases {
          let people = Campus.allCases.map { count(group, $0, programme, in: semester) }
          lines.append("\(start)programme;\(programme.id);\(people.reduce(0, +))")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
