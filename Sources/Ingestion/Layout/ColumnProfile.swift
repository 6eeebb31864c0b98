import SurveyModel

/// What the cells of a column have in common, as far as a table's first rows say.
struct ColumnProfile {
  /// What a cell above them is, judged by them.
  enum Likeness {
    /// It might stand among them.
    case alike
    /// It is of another kind.
    case different
    case undecided
  }

  private let filled: Int
  private let numbers: Int
  private let times: Int
  private let texts: Set<String>

  /// Creates the profile of a column, blank cells left out.
  init(_ cells: some Sequence<String>) {
    var (filled, numbers, times) = (0, 0, 0)
    var texts: Set<String> = []
    for cell in cells {
      let text = trimmedText(cell)
      if text.isEmpty { continue }
      filled += 1
      if isNumber(text) { numbers += 1 } else if isTime(text) { times += 1 }
      texts.insert(text)
    }
    (self.filled, self.numbers, self.times, self.texts) = (filled, numbers, times, texts)
  }

  /// Whether nearly all cells are numbers.
  var isNumeric: Bool { filled >= 2 && numbers * 5 >= filled * 4 }

  /// Whether nearly all cells are times.
  private var isTemporal: Bool { filled >= 2 && times * 5 >= filled * 4 }

  /// How like the cells another one is.
  func likeness(of cell: String) -> Likeness {
    let text = trimmedText(cell)
    if text.isEmpty || valuelessTexts.contains(normalised(text)) { return .undecided }
    if isNumeric { return isNumber(text) ? .alike : .different }
    if isTemporal { return isTime(text) ? .alike : .different }
    // One option a column: its heading is what its cells say.
    guard filled >= 4, texts.count > 1, texts.count * 2 <= filled else { return .undecided }
    if texts.contains(text) { return .alike }
    return filled >= 6 && texts.count * 3 <= filled ? .different : .undecided
  }
}

/// How many cells of a row are like those below them, and how many are of another kind.
func likeness(
  of row: [String], to profiles: [ColumnProfile]
) -> (alike: Int, different: Int) {
  var count = (alike: 0, different: 0)
  for (cell, profile) in zip(row, profiles) {
    switch profile.likeness(of: cell) {
    case .alike: count.alike += 1
    case .different: count.different += 1
    case .undecided: break
    }
  }
  return count
}

/// The profiles of the columns of some rows.
func columnProfiles(of rows: some Collection<[String]>, width: Int) -> [ColumnProfile] {
  (0..<width).map { column in
    ColumnProfile(rows.lazy.compactMap { column < $0.count ? $0[column] : nil })
  }
}

/// Whether a text is a number, with signs for decimals, thousands, percent or bounds, in any digits.
func isNumber(_ text: String) -> Bool {
  var hasDigit = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x30...0x39, 0x0660...0x0669, 0x06F0...0x06F9: hasDigit = true
    case 0x2B, 0x2C, 0x2D, 0x2E, 0x25, 0x20, 0xA0, 0x202F, 0x066B, 0x066C, 0x2212, 0x3C, 0x3E: break
    default: return false
    }
  }
  return hasDigit
}

/// Whether a text is a date or a time.
func isTime(_ text: String) -> Bool {
  guard text.utf8.count <= 60, text.unicodeScalars.contains(where: { $0.properties.isDigit })
  else { return false }
  guard let parts = timeParts(of: Array(text.utf8)[...]), parts.secondOfDay != nil else {
    return false
  }
  return parts.clock != nil || parts.hasWholeDate
}

extension Unicode.Scalar.Properties {
  /// Whether the letter is a decimal digit of any script.
  fileprivate var isDigit: Bool { numericType == .decimal }
}

/// What people write where there is no value.
private let valuelessTexts = Set(
  ["NA", "N/A", "n.a.", "NaN", "null", "-", "--", "?", ".", "None", "/", "لا يوجد"].map(normalised))
