import SurveyModel

extension ScaleOption {
  /// Whether it stands for all that the other options don't name.
  var isOther: Bool {
    normalisedNames.contains { name in
      otherNames.contains { word in
        name.hasPrefix(word) && isRequestToSpecify(name.dropFirst(word.count))
      }
    }
  }
}

/// Whether nothing more than "please specify" follows the word for "other".
private func isRequestToSpecify(_ rest: Substring) -> Bool {
  let words = rest.split { !$0.isLetter }
  return words.isEmpty || words.contains { word in specifyWords.contains { word.hasPrefix($0) } }
}

private let otherNames = [
  "other", "others", "autre", "autres", "أخرى", "غير ذلك", "آخر", "sonstiges", "andere", "anderes",
  "otro", "otros", "altres", "outros",
]
.map(normalised)

private let specifyWords = [
  "specif", "precis", "lesquel", "laquel", "which", "حدد", "اذكر", "يرجى",
]
.map(normalised)
