import SurveyModel

extension EnglishReportWording {
  private var numbers: NumberWriting { NumberWriting(.english) }

  private func counted(_ count: Int, _ one: String, _ other: String) -> Phrase {
    "\(figure: numbers.count(count)) \(words: PluralForm(count, in: .english) == .one ? one : other)"
  }

  func answers(_ count: Int) -> Phrase { counted(count, "answer", "answers") }
  func respondents(_ count: Int) -> Phrase { counted(count, "person", "people") }
  func range(low: String, high: String) -> Phrase {
    "between \(figure: low) and \(figure: high)"
  }
  func value(_ value: String, of measure: Measure) -> Phrase {
    switch measure {
    case .satisfiedShare: "\(figure: value) satisfied"
    case .dissatisfiedShare: "\(figure: value) dissatisfied"
    case .netPromoterScore: "\(words: measureName(measure)) \(figure: value)"
    default: "\(words: measureName(measure).lowercasedFirst) \(figure: value)"
    }
  }
  func figure(_ value: Phrase, range: Phrase?, base: Phrase) -> Phrase {
    guard let range else { return "\(value) (\(base))" }
    return "\(value) (\(range), \(base))"
  }

  func dates(from first: CalendarDate, to last: CalendarDate) -> Phrase {
    "\(words: dateText(first, in: .english)) to \(words: dateText(last, in: .english))"
  }
  func answersOfAsked(_ answers: Int, _ asked: Int) -> Phrase {
    "\(self.answers(answers)) from \(figure: numbers.count(asked)) people invited"
  }
  func comparisons(_ count: Int, byChance: Int) -> Phrase {
    let made = counted(count, "comparison was", "comparisons were")
    let with = "made: with the last time, with a year before, over the whole series"
    guard byChance > 0 else { return "\(made) \(words: with)." }
    return """
      \(made) \(words: with); of so many, about \
      \(figure: numbers.count(byChance)) would look changed by chance alone.
      """
  }
  func earlier(_ value: String, in period: String) -> Phrase {
    "against \(figure: value) in \(figure: period)"
  }
  func change(_ change: ChangeRange) -> Phrase {
    let unit = change.unit == .points ? " points" : ""
    switch change.course {
    case .unclear:
      return
        "no clear change (between \(figure: change.low) and \(figure: change.high)\(words: unit))"
    case .up, .down:
      let noun = change.course == .up ? "a rise of" : "a fall of"
      if change.low == change.high {
        return "\(words: noun) \(figure: change.low)\(words: unit)"
      }
      return "\(words: noun) \(figure: change.low) to \(figure: change.high)\(words: unit)"
    }
  }
  func moreLines(_ count: Int) -> Phrase { "\(figure: numbers.count(count)) more" }
  func notComparable(_ count: Int) -> Phrase {
    "\(counted(count, "figure", "figures")) cannot be compared with the last time"
  }
  func objectives(_ count: Int, withStatus status: String) -> Phrase {
    "\(figure: numbers.count(count)) \(words: status.lowercasedFirst)"
  }
  func target(_ value: String, direction: TargetDirection) -> Phrase {
    switch direction {
    case .up: "target: at least \(figure: value)"
    case .down: "target: at most \(figure: value)"
    }
  }
  func due(_ date: CalendarDate) -> Phrase { "due \(words: dateText(date, in: .english))" }
  func openActions(_ ids: [String]) -> Phrase {
    "\(words: PluralForm(ids.count, in: .english) == .one ? "open action" : "open actions") \(.joined(ids.map { "\(figure: $0)" }, by: ", "))"
  }
  func responseRate(_ rate: String, range: Phrase?) -> Phrase {
    guard let range else { return "\(figure: rate) of those invited answered" }
    return "\(figure: rate) of those invited answered (\(range))"
  }
  func decision(_ reason: String, figure: Phrase, target: Phrase) -> Phrase? {
    switch reason {
    case "below-target":
      "Misses its target: \(figure); \(target). No open action names it."
    case "falling-twice":
      "Has fallen twice in a row: \(figure); \(target). No open action names it."
    default: nil
    }
  }

  func trendFinding(
    first: String, firstPeriod: String, last: String, lastPeriod: String
  ) -> Phrase {
    "From \(figure: first) in \(figure: firstPeriod) to \(figure: last) in \(figure: lastPeriod)"
  }
  func trendVerdict(_ verdict: String, periods: Int) -> Phrase? {
    let over: Phrase = "over \(figure: numbers.count(periods)) periods"
    switch verdict {
    case "better": return "a clear improvement \(over)"
    case "worse": return "a clear decline \(over)"
    case "no-clear-change": return "no clear direction \(over)"
    default: return nil
    }
  }
  func onePeriodOnly(_ period: String) -> Phrase {
    "First measured in \(figure: period): nothing to compare with yet"
  }
  func seriesBreak(_ reason: String, before period: String) -> Phrase? {
    seriesBreak(reason).map { "From \(figure: period) on: \(words: $0)." }
  }
  func declaredComparable(from period: String, on date: CalendarDate, reason: String) -> Phrase {
    """
    From \(figure: period) on, worded otherwise but counted as the same question: decided on \
    \(words: dateText(date, in: .english)) (\(name: reason)).
    """
  }
  func missingPeriod(_ period: String) -> Phrase { "\(figure: period): not asked." }
  func distributionFinding(low: String, lowName: String, high: String, highName: String) -> Phrase {
    "From \(figure: low) satisfied (“\(name: lowName)”) to \(figure: high) (“\(name: highName)”)"
  }
  func byDimension(_ name: String) -> Phrase { "By \(name: name.lowercasedFirst)" }
  func breakdownFinding(whole: String) -> Phrase {
    """
    Satisfied share of each value with its likely range; the line marks the whole group (\
    \(figure: whole)). Ranges that overlap do not tell values apart.
    """
  }
  func openAnswers(_ count: Int) -> Phrase {
    "\(counted(count, "answer", "answers")) in their own words."
  }
  func chartDescription(_ subject: String) -> Phrase { "Chart: \(name: subject)" }

  func balance(
    read: Int, accepted: Int, revised: Int, unchanged: Int, setAside: Int
  ) -> Phrase {
    """
    \(counted(read, "record", "records")) read = \(figure: numbers.count(accepted)) taken in + \
    \(figure: numbers.count(revised)) revised + \(figure: numbers.count(unchanged)) unchanged + \
    \(figure: numbers.count(setAside)) set aside.
    """
  }
  func withheldLead(minimum: Int, count: Int) -> Phrase {
    """
    \(counted(count, "figure is", "figures are")) withheld, so that nobody’s answers can be worked \
    out. A figure is shown from \(answers(minimum)) on.
    """
  }
  func scaleRange(low: Int, high: Int) -> Phrase {
    "on a scale from \(figure: numbers.count(low)) to \(figure: numbers.count(high))"
  }
  func confidenceNote(_ confidence: String) -> Phrase {
    """
    “Between … and …” is a confidence interval at \(figure: confidence): were the survey repeated many \
    times, that share of such ranges would hold the true value. It says nothing about those who \
    chose not to answer.
    """
  }
  func evidenceEvents(_ count: Int) -> Phrase { counted(count, "event", "events") }
}
