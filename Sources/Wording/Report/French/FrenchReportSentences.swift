import SurveyModel

extension FrenchReportWording {
  private var numbers: NumberWriting { NumberWriting(.french) }

  private func counted(_ count: Int, _ one: String, _ other: String) -> Phrase {
    "\(figure: numbers.count(count))\u{A0}\(words: PluralForm(count, in: .french) == .one ? one : other)"
  }

  func answers(_ count: Int) -> Phrase { counted(count, "réponse", "réponses") }
  func respondents(_ count: Int) -> Phrase { counted(count, "répondant", "répondants") }
  func range(low: String, high: String) -> Phrase {
    "entre \(figure: low) et \(figure: high)"
  }
  func value(_ value: String, of measure: Measure) -> Phrase {
    switch measure {
    case .satisfiedShare: "\(figure: value) de satisfaits"
    case .dissatisfiedShare: "\(figure: value) d’insatisfaits"
    default: "\(words: measureName(measure).lowercasedFirst) de \(figure: value)"
    }
  }
  func figure(_ value: Phrase, range: Phrase?, base: Phrase) -> Phrase {
    guard let range else { return "\(value) (\(base))" }
    return "\(value) (\(range), \(base))"
  }

  func dates(from first: CalendarDate, to last: CalendarDate) -> Phrase {
    "Du \(words: dateText(first, in: .french)) au \(words: dateText(last, in: .french))"
  }
  func answersOfAsked(_ answers: Int, _ asked: Int) -> Phrase {
    "\(self.answers(answers)) pour \(counted(asked, "personne invitée", "personnes invitées"))"
  }
  func comparisons(_ count: Int, byChance: Int) -> Phrase {
    let made = counted(count, "comparaison faite", "comparaisons faites")
    let with = "avec la fois précédente, avec l’année d’avant, sur toute la série"
    guard byChance > 0 else { return "\(made)\u{A0}: \(words: with)." }
    return """
      \(made)\u{A0}: \(words: with)\u{A0}; sur un tel nombre, environ \
      \(figure: numbers.count(byChance)) \(words: byChance < 2 ? "paraîtrait changée" : "paraîtraient changées") \
      par le seul fait du hasard.
      """
  }
  func earlier(_ value: String, in period: String) -> Phrase {
    "contre \(figure: value) en \(figure: period)"
  }
  func change(_ change: ChangeRange) -> Phrase {
    let unit = change.unit == .points ? " points" : ""
    switch change.course {
    case .unclear:
      return
        "pas de changement net (entre \(figure: change.low) et \(figure: change.high)\(words: unit))"
    case .up, .down:
      let noun = change.course == .up ? "hausse de" : "baisse de"
      if change.low == change.high {
        let one = change.low == "1" && change.unit == .points
        return "\(words: noun) \(figure: change.low)\(words: one ? " point" : unit)"
      }
      return "\(words: noun) \(figure: change.low) à \(figure: change.high)\(words: unit)"
    }
  }
  func moreLines(_ count: Int) -> Phrase {
    "\(figure: numbers.count(count)) de plus"
  }
  func notComparable(_ count: Int) -> Phrase {
    "\(counted(count, "chiffre ne peut être comparé", "chiffres ne peuvent être comparés")) à la fois précédente"
  }
  func objectives(_ count: Int, withStatus status: String) -> Phrase {
    let form = PluralForm(count, in: .french)
    let words =
      switch (status, form) {
      case ("Atteint", .other): "atteints"
      case ("Non atteint", .other): "non atteints"
      case ("Incertain", .other): "incertains"
      case ("Non mesuré", .other): "non mesurés"
      case ("Masqué", .other): "masqués"
      default: status.lowercasedFirst
      }
    return "\(figure: numbers.count(count)) \(words: words)"
  }
  func target(_ value: String, direction: TargetDirection) -> Phrase {
    switch direction {
    case .up: "cible\u{A0}: au moins \(figure: value)"
    case .down: "cible\u{A0}: au plus \(figure: value)"
    }
  }
  func due(_ date: CalendarDate) -> Phrase {
    "échéance\u{A0}: \(words: dateText(date, in: .french))"
  }
  func openActions(_ ids: [String]) -> Phrase {
    "\(words: ids.count < 2 ? "action ouverte\u{A0}:" : "actions ouvertes\u{A0}:") \(.joined(ids.map { "\(figure: $0)" }, by: ", "))"
  }
  func responseRate(_ rate: String, range: Phrase?) -> Phrase {
    guard let range else { return "\(figure: rate) des personnes invitées ont répondu" }
    return "\(figure: rate) des personnes invitées ont répondu (\(range))"
  }
  func decision(_ reason: String, figure: Phrase, target: Phrase) -> Phrase? {
    switch reason {
    case "below-target":
      "Cible manquée\u{A0}: \(figure)\u{A0}; \(target). Aucune action ouverte ne la vise."
    case "falling-twice":
      "En recul deux fois de suite\u{A0}: \(figure)\u{A0}; \(target). Aucune action ouverte n’y répond."
    default: nil
    }
  }

  func trendFinding(
    first: String, firstPeriod: String, last: String, lastPeriod: String
  ) -> Phrase {
    "De \(figure: first) en \(figure: firstPeriod) à \(figure: last) en \(figure: lastPeriod)"
  }
  func trendVerdict(_ verdict: String, periods: Int) -> Phrase? {
    let over: Phrase = "sur \(figure: numbers.count(periods)) périodes"
    switch verdict {
    case "better": return "un progrès net \(over)"
    case "worse": return "un recul net \(over)"
    case "no-clear-change": return "pas de tendance nette \(over)"
    default: return nil
    }
  }
  func onePeriodOnly(_ period: String) -> Phrase {
    "Première mesure en \(figure: period)\u{A0}: pas encore de comparaison possible"
  }
  func seriesBreak(_ reason: String, before period: String) -> Phrase? {
    seriesBreak(reason).map { "À partir de \(figure: period)\u{A0}: \(words: $0)." }
  }
  func declaredComparable(from period: String, on date: CalendarDate, reason: String) -> Phrase {
    """
    À partir de \(figure: period), formulée autrement mais comptée comme la même question\u{A0}: \
    décidé le \(words: dateText(date, in: .french)) (\(name: reason)).
    """
  }
  func missingPeriod(_ period: String) -> Phrase { "\(figure: period)\u{A0}: question non posée." }
  func distributionFinding(low: String, lowName: String, high: String, highName: String) -> Phrase {
    """
    De \(figure: low) de satisfaits («\u{202F}\(name: lowName)\u{202F}») à \(figure: high) \
    («\u{202F}\(name: highName)\u{202F}»)
    """
  }
  func byDimension(_ name: String) -> Phrase { "Par \(name: name.lowercasedFirst)" }
  func breakdownFinding(whole: String) -> Phrase {
    """
    Part de satisfaits de chaque modalité, avec sa fourchette\u{A0}; le trait marque l’ensemble du groupe \
    (\(figure: whole)). Des fourchettes qui se chevauchent ne permettent pas de départager.
    """
  }
  func openAnswers(_ count: Int) -> Phrase {
    "\(counted(count, "réponse rédigée", "réponses rédigées"))."
  }
  func chartDescription(_ subject: String) -> Phrase { "Graphique\u{A0}: \(name: subject)" }

  func balance(
    read: Int, accepted: Int, revised: Int, unchanged: Int, setAside: Int
  ) -> Phrase {
    """
    \(counted(read, "ligne lue", "lignes lues")) = \
    \(counted(accepted, "prise en compte", "prises en compte")) + \
    \(counted(revised, "corrigée", "corrigées")) + \
    \(counted(unchanged, "inchangée", "inchangées")) + \
    \(counted(setAside, "mise de côté", "mises de côté")).
    """
  }
  func withheldLead(minimum: Int, count: Int) -> Phrase {
    """
    \(counted(count, "chiffre est masqué", "chiffres sont masqués")), pour que les réponses de \
    personne ne puissent être devinées. Un chiffre est montré à partir de \(answers(minimum)).
    """
  }
  func scaleRange(low: Int, high: Int) -> Phrase {
    "sur une échelle de \(figure: numbers.count(low)) à \(figure: numbers.count(high))"
  }
  func confidenceNote(_ confidence: String) -> Phrase {
    """
    «\u{202F}Entre … et …\u{202F}» est un intervalle de confiance à \(figure: confidence)\u{A0}: si l’on \
    répétait l’enquête un grand nombre de fois, cette proportion des fourchettes contiendrait la \
    vraie valeur. Elle ne dit rien de ceux qui n’ont pas répondu.
    """
  }
  func evidenceEvents(_ count: Int) -> Phrase { counted(count, "événement", "événements") }
}
