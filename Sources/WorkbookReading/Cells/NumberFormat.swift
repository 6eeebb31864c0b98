/// What a number in a cell is shown as.
enum NumberFormat: Equatable, Sendable {
  case number
  case date
  case timeOfDay
  case dateAndTime
  /// A length of time, such as `[h]:mm`.
  case duration

  /// The format of one of the numbers that formats without a code of their own have.
  init(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 34...36, 50...58: self = .date
    case 18...21, 32, 33, 45, 47: self = .timeOfDay
    case 22: self = .dateAndTime
    case 46: self = .duration
    default: self = .number
    }
  }

  /// The format of a code such as `dd/mm/yyyy hh:mm`, as its first section says.
  init(code: String) {
    let signs = Self.signs(of: code)
    let hasDay = signs.contains { "yd".contains($0) }
    let hasTime = signs.contains { "hs".contains($0) }
    switch (hasDay, hasTime) {
    case (true, true): self = .dateAndTime
    case (true, false): self = .date
    case (false, true): self = signs.contains("[") ? .duration : .timeOfDay
    case (false, false): self = signs.contains("m") ? .date : .number
    }
  }

  /// The letters that stand for parts of a date or time; `[` before those of a length of time.
  private static func signs(of code: String) -> [Character] {
    var signs: [Character] = []
    var rest = code.lowercased()[...]
    if rest.hasPrefix("general") { return [] }
    while let sign = rest.popFirst(), sign != ";" {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { signs += ["["] + inside }
      case "y", "d", "h", "s", "m": signs.append(sign)
      default: break
      }
    }
    return signs
  }
}
