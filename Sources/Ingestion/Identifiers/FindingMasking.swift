import Findings

extension Finding {
  /// The finding without identifiers in the cells and headings that it repeats.
  var withoutIdentifiers: Finding {
    var finding = self
    finding.kind = kind.withoutIdentifiers
    finding.place.heading = place.heading.map(headingWithoutIdentifiers)
    return finding
  }
}

/// A heading that is a cell of answers, where a file has no headings, may hold an address or a
/// telephone number; codes of questions look like ids.
private func headingWithoutIdentifiers(_ heading: String) -> String {
  let kinds = identifiers(in: heading, withNames: false).map(\.kind)
  return kinds.contains(.email) || kinds.contains(.phone)
    ? Ingestion.withoutIdentifiers(heading) : heading
}

extension FindingKind {
  fileprivate var withoutIdentifiers: FindingKind {
    let clean = Ingestion.withoutIdentifiers
    switch self {
    case .answerNotOnScale(let item, let answer, let nearest, let possible):
      return .answerNotOnScale(
        item: item, answer: clean(answer), nearest: nearest, among: possible)
    case .severalAnswers(let item, let answer):
      return .severalAnswers(item: item, answer: clean(answer))
    case .dimensionValueUnknown(let dimension, let value, let nearest):
      return .dimensionValueUnknown(dimension: dimension, value: clean(value), nearest: nearest)
    case .encodingUndecided(let first, let second):
      return .encodingUndecided(first: first.withoutIdentifiers, second: second.withoutIdentifiers)
    case .delimiterUndecided(let first, let second):
      return .delimiterUndecided(
        first: first.withoutIdentifiers, second: second.withoutIdentifiers)
    case .lettersRepaired(let garbled, let repaired):
      return .lettersRepaired(garbled: clean(garbled), repaired: clean(repaired))
    case .lostLetters(.questionMarks(let example)):
      return .lostLetters(.questionMarks(example: clean(example)))
    case .lostLetters(.codes(let example)):
      return .lostLetters(.codes(example: clean(example)))
    case .lostLetters(.garbled(let example)):
      return .lostLetters(.garbled(example: clean(example)))
    case .spreadsheetSign(let sign, let example):
      return .spreadsheetSign(sign, example: clean(example))
    case .timeOrderUndecided(let example): return .timeOrderUndecided(example: clean(example))
    case .timeFormatUnknown(let example): return .timeFormatUnknown(example: clean(example))
    case .setAside(let reason): return .setAside(reason.withoutIdentifiers)
    case .unknownHeading(let heading, let nearest):
      return .unknownHeading(heading: headingWithoutIdentifiers(heading), nearest: nearest)
    case .duplicateHeading(let heading):
      return .duplicateHeading(heading: headingWithoutIdentifiers(heading))
    case .identifier(let heading, let kind):
      return .identifier(heading: headingWithoutIdentifiers(heading), kind: kind)
    default: return self
    }
  }
}

extension FindingKind.Reading {
  fileprivate var withoutIdentifiers: Self {
    Self(name: name, line: line, sample: Ingestion.withoutIdentifiers(sample))
  }
}

extension SetAsideReason {
  fileprivate var withoutIdentifiers: SetAsideReason {
    let clean = Ingestion.withoutIdentifiers
    switch self {
    case .timeUnreadable(let text): return .timeUnreadable(text: clean(text))
    case .countUnreadable(let text): return .countUnreadable(text: clean(text))
    case .periodNameUnknown(let text, let nearest):
      return .periodNameUnknown(text: clean(text), nearest: nearest)
    case .groupUnknown(let text, let nearest):
      return .groupUnknown(text: clean(text), nearest: nearest)
    default: return self
    }
  }
}
