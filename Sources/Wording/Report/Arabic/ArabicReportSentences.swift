import SurveyModel

extension ArabicReportWording {
  private var numbers: NumberWriting { NumberWriting(.arabic) }

  /// The noun in the form that its number asks for; one and two are said without a digit.
  private func counted(_ count: Int, _ noun: ArabicNoun) -> Phrase {
    switch PluralForm(count, in: .arabic) {
    case .zero: "\(words: noun.zero)"
    case .one: "\(words: noun.one)"
    case .two: "\(words: noun.two)"
    case .few: "\(figure: numbers.count(count)) \(words: noun.few)"
    case .many: "\(figure: numbers.count(count)) \(words: noun.many)"
    case .other: "\(figure: numbers.count(count)) \(words: noun.other)"
    }
  }

  func answers(_ count: Int) -> Phrase { counted(count, .answer) }
  func respondents(_ count: Int) -> Phrase { counted(count, .respondent) }
  func range(low: String, high: String) -> Phrase { "بين \(figure: low) و\(figure: high)" }
  func value(_ value: String, of measure: Measure) -> Phrase {
    switch measure {
    case .satisfiedShare: "\(figure: value) راضون"
    case .dissatisfiedShare: "\(figure: value) غير راضين"
    default: "\(words: measureName(measure)) \(figure: value)"
    }
  }
  func figure(_ value: Phrase, range: Phrase?, base: Phrase) -> Phrase {
    guard let range else { return "\(value) (\(base))" }
    return "\(value) (\(range)، \(base))"
  }

  func dates(from first: CalendarDate, to last: CalendarDate) -> Phrase {
    "من \(words: dateText(first, in: .arabic)) إلى \(words: dateText(last, in: .arabic))"
  }
  func answersOfAsked(_ answers: Int, _ asked: Int) -> Phrase {
    "\(self.answers(answers)) من أصل \(counted(asked, .invited))"
  }
  func comparisons(_ count: Int, byChance: Int) -> Phrase {
    let made: Phrase =
      "عدد المقارنات (بالمرة السابقة، وبالسنة التي قبلها، وعلى امتداد السلسلة): \(figure: numbers.count(count))"
    guard byChance > 0 else { return "\(made)." }
    return
      "\(made)؛ وفي عدد كهذا قد تُظهر الصدفة وحدها تغيّرا في نحو \(figure: numbers.count(byChance)) منها."
  }
  func earlier(_ value: String, in period: String) -> Phrase {
    "مقابل \(figure: value) في \(figure: period)"
  }
  func change(_ change: ChangeRange) -> Phrase {
    let unit = change.unit == .points ? " نقطة" : ""
    switch change.course {
    case .unclear:
      return "لا تغيّر واضحا (بين \(figure: change.low) و\(figure: change.high)\(words: unit))"
    case .up, .down:
      let noun = change.course == .up ? "ارتفاع" : "انخفاض"
      if change.low == change.high {
        return "\(words: noun) قدره \(figure: change.low)\(words: unit)"
      }
      return "\(words: noun) بين \(figure: change.low) و\(figure: change.high)\(words: unit)"
    }
  }
  func moreLines(_ count: Int) -> Phrase { "المزيد (\(figure: numbers.count(count)))" }
  func notComparable(_ count: Int) -> Phrase {
    "أرقام لا يمكن مقارنتها بالمرة السابقة (\(figure: numbers.count(count)))"
  }
  func objectives(_ count: Int, withStatus status: String) -> Phrase {
    "\(words: status): \(figure: numbers.count(count))"
  }
  func target(_ value: String, direction: TargetDirection) -> Phrase {
    switch direction {
    case .up: "القيمة المستهدفة: \(figure: value) على الأقل"
    case .down: "القيمة المستهدفة: \(figure: value) على الأكثر"
    }
  }
  func due(_ date: CalendarDate) -> Phrase { "الأجل: \(words: dateText(date, in: .arabic))" }
  func openActions(_ ids: [String]) -> Phrase {
    let noun =
      ids.count < 2 ? "إجراء مفتوح:" : ids.count == 2 ? "إجراءان مفتوحان:" : "إجراءات مفتوحة:"
    return "\(words: noun) \(.joined(ids.map { "\(figure: $0)" }, by: "، "))"
  }
  func responseRate(_ rate: String, range: Phrase?) -> Phrase {
    guard let range else { return "أجاب \(figure: rate) من المدعوين" }
    return "أجاب \(figure: rate) من المدعوين (\(range))"
  }
  func decision(_ reason: String, figure: Phrase, target: Phrase) -> Phrase? {
    switch reason {
    case "below-target":
      "لم يبلغ القيمة المستهدفة: \(figure)؛ \(target). ولا يوجد إجراء مفتوح بشأنه."
    case "falling-twice": "تراجع مرتين متتاليتين: \(figure)؛ \(target). ولا يوجد إجراء مفتوح بشأنه."
    default: nil
    }
  }

  func trendFinding(
    first: String, firstPeriod: String, last: String, lastPeriod: String
  ) -> Phrase {
    "من \(figure: first) في \(figure: firstPeriod) إلى \(figure: last) في \(figure: lastPeriod)"
  }
  func trendVerdict(_ verdict: String, periods: Int) -> Phrase? {
    let over: Phrase = "على مدى \(counted(periods, .period))"
    switch verdict {
    case "better": return "تحسّن واضح \(over)"
    case "worse": return "تراجع واضح \(over)"
    case "no-clear-change": return "لا اتجاه واضحا \(over)"
    default: return nil
    }
  }
  func onePeriodOnly(_ period: String) -> Phrase {
    "قيس لأول مرة في \(figure: period): لا مقارنة ممكنة بعد"
  }
  func seriesBreak(_ reason: String, before period: String) -> Phrase? {
    seriesBreak(reason).map { "ابتداء من \(figure: period): \(words: $0)." }
  }
  func declaredComparable(from period: String, on date: CalendarDate, reason: String) -> Phrase {
    """
    ابتداء من \(figure: period) صيغ السؤال بعبارة أخرى ويُعدّ السؤال نفسه: تقرّر ذلك في \
    \(words: dateText(date, in: .arabic)) (\(name: reason)).
    """
  }
  func missingPeriod(_ period: String) -> Phrase { "\(figure: period): لم يُطرح السؤال." }
  func distributionFinding(low: String, lowName: String, high: String, highName: String) -> Phrase {
    "من \(figure: low) راضين («\(name: lowName)») إلى \(figure: high) («\(name: highName)»)"
  }
  func byDimension(_ name: String) -> Phrase { "حسب \(name: name)" }
  func breakdownFinding(whole: String) -> Phrase {
    """
    نسبة الراضين في كل فرع مع مجالها المرجّح؛ ويدل الخط على المجموعة كلها (\(figure: whole)). \
    المجالات المتداخلة لا تسمح بالتمييز بين الفروع.
    """
  }
  func openAnswers(_ count: Int) -> Phrase { "أجوبة مكتوبة: \(figure: numbers.count(count))." }
  func chartDescription(_ subject: String) -> Phrase { "رسم بياني: \(name: subject)" }

  func balance(
    read: Int, accepted: Int, revised: Int, unchanged: Int, setAside: Int
  ) -> Phrase {
    """
    قُرئ \(counted(read, .line)): أُخذ بـ\(figure: numbers.count(accepted))، وعُدّل \
    \(figure: numbers.count(revised))، وبقي على حاله \(figure: numbers.count(unchanged))، ونُحّي \
    جانبا \(figure: numbers.count(setAside)).
    """
  }
  func withheldLead(minimum: Int, count: Int) -> Phrase {
    """
    عدد الأرقام المحجوبة: \(figure: numbers.count(count))، حتى لا يمكن استنتاج أجوبة أي شخص. يُعرض \
    الرقم ابتداء من \(answers(minimum)).
    """
  }
  func scaleRange(low: Int, high: Int) -> Phrase {
    "على سلّم من \(figure: numbers.count(low)) إلى \(figure: numbers.count(high))"
  }
  func confidenceNote(_ confidence: String) -> Phrase {
    """
    عبارة «بين … و…» هي مجال ثقة بنسبة \(figure: confidence): لو أُعيد الاستبيان مرات كثيرة لاحتوت \
    هذه النسبة من المجالات القيمة الحقيقية. ولا تقول شيئا عمّن لم يجيبوا.
    """
  }
  func evidenceEvents(_ count: Int) -> Phrase { counted(count, .event) }
}
