/// What a file's first records say about its delimiter and its quotes.
enum DelimiterDetection: Equatable {
  case found(Delimiter, QuoteStyle)
  /// Several fit equally well, or none does; `line` is where they part.
  case undecided(line: Int, [DelimiterReading])
  /// The headings are separated by another sign than the records under them.
  case headingsDiffer(headings: Delimiter, rows: Delimiter)
}

/// Finds the delimiter, and the quote style, that cut the first records most evenly.
struct DelimiterFinder {
  private let head: FileHead

  /// Creates a finder in a file's first bytes.
  init(_ head: FileHead) { self.head = head }

  /// The delimiter and the quote style, or why there are none.
  func detection() -> DelimiterDetection {
    let cuts = Delimiter.usual.map { Cut(head, $0) }
    let choice = Choice(among: cuts)
    if case .several(let winners) = choice {
      return .undecided(line: 1, winners.map(\.reading))
    }
    let plain = choice.cut
    if let styled = styledCut(betterThan: plain, cuts) {
      return .found(styled.delimiter, styled.quoting)
    }
    let isUneven = plain.map { $0.evenness < 0.5 } ?? true
    if isUneven, let differing = differingHeadings(cuts) { return differing }
    if let titled = titledCut(among: cuts, insteadOf: plain) {
      return .found(titled.delimiter, .doubled)
    }
    if let plain { return .found(plain.delimiter, .doubled) }
    return rareDelimiter(cuts) ?? .found(oneColumn(cuts), .doubled)
  }

  /// The quote style of a file whose delimiter was declared.
  func quoting(with delimiter: Delimiter) -> QuoteStyle {
    let cut = Cut(head, delimiter)
    let isCut = cut.first.count > 1
    return styledCut(betterThan: isCut ? cut : nil, [cut])?.quoting ?? .doubled
  }

  /// A file that no delimiter cuts has one column, and any that doesn't occur in it will do.
  private func oneColumn(_ cuts: [Cut]) -> Delimiter {
    let unused = cuts.first { $0.widest == 1 && !$0.hasProblem }
    return (unused ?? cuts.first { $0.widest == 1 })?.delimiter ?? .comma
  }

  // MARK: Quotes

  /// The cut of another quote style that reads what the usual style reads worse.
  private func styledCut(betterThan plain: Cut?, _ cuts: [Cut]) -> Cut? {
    let hasProblem = plain?.hasProblem ?? cuts.contains { $0.hasProblem }
    let delimiters = cuts.map(\.delimiter)
    let signs = QuoteSigns(in: head.text, delimiters: delimiters)
    var candidates: [Cut] = []
    if hasProblem && signs.hasEscapedQuotes {
      candidates += delimiters.map { Cut(head, $0, .backslash) }
    }
    if signs.hasApostrophes { candidates += delimiters.map { Cut(head, $0, .apostrophe) } }
    if hasProblem && signs.hasLooseQuotes && delimiters.contains(.tab) {
      candidates.append(Cut(head, .tab, .none))
    }
    // Apostrophes that can't all be read are refused where they stand, rather than kept in cells.
    let sound = candidates.filter {
      (!$0.hasProblem || $0.quoting == .apostrophe && $0.records.count > 1)
        && $0.first.count > 1 && $0.evenness >= max(0.9, plain?.evenness ?? 0)
    }
    guard let best = sound.map(\.first.count).max() else { return nil }
    return sound.first { $0.first.count == best }
  }

  // MARK: Headings and titles

  /// Headings separated otherwise than the records, all of which have as many cells.
  private func differingHeadings(_ cuts: [Cut]) -> DelimiterDetection? {
    for rows in Delimiter.usual {
      let tail = Cut(head.withoutFirstLine, rows)
      let width = tail.first.count
      guard width > 1, tail.records.count > 1, tail.evenness >= 0.9 else { continue }
      let others = Delimiter.allCases.filter { $0 != rows }.map { Cut(head.firstLine, $0) }
      let matching = others.filter { $0.first.count == width && !$0.hasProblem }
      guard let headings = matching.first?.delimiter, matching.count == 1 else { continue }
      if Delimiter.usual.contains(headings) || (width > 2 && tail.hasNumbers) {
        return .headingsDiffer(headings: headings, rows: rows)
      }
    }
    return nil
  }

  /// The cut of a table above which stand rows of one cell.
  private func titledCut(among cuts: [Cut], insteadOf plain: Cut?) -> Cut? {
    if let plain, plain.evenness >= 0.5 { return nil }
    let titled = cuts.filter { $0.isTitled(atLeast: plain == nil ? 0.6 : 0.9, tight: head.isTight) }
    return titled.max { $0.tableShare < $1.tableShare }
  }

  // MARK: Blanks and colons

  /// Blanks or colons, where all of the file speaks for them; not decided where only the headings
  /// do and no other delimiter reads them.
  private func rareDelimiter(_ cuts: [Cut]) -> DelimiterDetection? {
    let rare = [Delimiter.space, .colon].map { Cut(head, $0) }
    if let found = rare.first(where: \.isOverwhelming) { return .found(found.delimiter, .doubled) }
    guard cuts.allSatisfy({ $0.records.isEmpty }), let comma = cuts.first else { return nil }
    guard let cut = rare.first(where: { $0.first.count > 1 && !$0.hasProblem }) else { return nil }
    let uneven = cut.records.first { $0.fields.count != cut.first.count } ?? cut.records.first
    let readings = [
      DelimiterReading(delimiter: cut.delimiter, fields: uneven?.fields ?? cut.first),
      DelimiterReading(delimiter: comma.delimiter, fields: [head.line(uneven?.line ?? 1)]),
    ]
    return .undecided(line: uneven?.line ?? 1, readings)
  }
}

/// Which of several delimiters the first record and its like speak for.
private enum Choice {
  case none
  case one(Cut)
  case several([Cut])

  /// A candidate cuts the first record into at least two fields; the one wins that gives the
  /// largest share of records as many fields as the first has.
  init(among cuts: [Cut]) {
    let candidates = cuts.filter { $0.first.count > 1 }
    let best = candidates.map(\.evenness).max() ?? 0
    let winners = candidates.filter { $0.evenness == best }
    switch winners.count {
    case 0: self = .none
    case 1: self = .one(winners[0])
    default: self = .several(winners)
    }
  }

  var cut: Cut? {
    guard case .one(let cut) = self else { return nil }
    return cut
  }
}
