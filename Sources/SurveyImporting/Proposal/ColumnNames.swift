import SurveyModel

/// Headings that several questions claim, which therefore name none of them.
struct SharedHeadings {
  private let shared: Set<String>

  /// Finds them among the headings of each question.
  init(_ claims: [[String]]) {
    var owners: [String: Int] = [:]
    var shared: Set<String> = []
    for (position, headings) in claims.enumerated() {
      for heading in headings {
        let key = normalised(heading)
        if let owner = owners[key], owner != position { shared.insert(key) }
        owners[key] = position
      }
    }
    self.shared = shared
  }

  /// The headings that are a question's alone, each once, without those that its texts say already.
  func own(of headings: [String], besides texts: [String]) -> [String] {
    var seen = Set(texts.map(normalised))
    return headings.filter { heading in
      let key = normalised(heading)
      return !key.isEmpty && !shared.contains(key) && seen.insert(key).inserted
    }
  }
}
