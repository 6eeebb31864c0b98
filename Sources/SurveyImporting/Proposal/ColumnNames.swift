import SurveyModel

/// Headings that several questions claim: each of them has the one that stands where it stands.
struct SharedHeadings {
  /// The claimants of each heading, in their order.
  private var claimants: [String: [Int]] = [:]

  /// Finds them among the headings of each question.
  init(_ claims: [[String]]) {
    for (position, headings) in claims.enumerated() {
      for heading in headings {
        let key = normalised(heading)
        if claimants[key]?.last != position { claimants[key, default: []].append(position) }
      }
    }
  }

  /// The headings by which a question's column is known: its own as they are, shared ones with their
  /// number, such as `Clarity #2`.
  ///
  /// - Parameters:
  ///   - headings: What the question claims.
  ///   - position: Which claimant it is.
  ///   - texts: What names the question anyway, unless it is shared.
  /// - Returns: Each heading once.
  func own(of headings: [String], at position: Int, besides texts: [String]) -> [String] {
    var seen: Set<String> = []
    let said = Set(texts.map(normalised))
    return headings.compactMap { heading in
      let key = normalised(heading)
      guard !key.isEmpty, seen.insert(key).inserted else { return nil }
      let sharing = claimants[key] ?? []
      guard sharing.count > 1, let number = sharing.firstIndex(of: position) else {
        return said.contains(key) ? nil : heading
      }
      return "\(heading) #\(number + 1)"
    }
  }
}
