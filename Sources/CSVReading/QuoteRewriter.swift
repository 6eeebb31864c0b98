/// Rewrites text of any quote style in the one that libcsv reads, byte by byte.
///
/// Line breaks, delimiters and everything that isn't quoting stay where they are, so lines and rows
/// keep their numbers. Fields that libcsv would have to refuse stay refused, on the same line.
struct QuoteRewriter {
  private enum State {
    case fieldStart
    /// In an unquoted field that was given quotes.
    case wrapped
    /// In an unquoted field that is left as it is.
    case plain
    case quoted
    /// Behind a quote that may end the field.
    case quoteSeen
    /// Behind the blanks that follow such a quote.
    case blanksSeen
    case backslashSeen
    /// Behind a quotation mark between apostrophes.
    case markSeen
  }

  private let style: QuoteStyle
  private let delimiter: UInt8
  private let quote: UInt8?
  private var state = State.fieldStart
  /// Blanks that belong to the field only if more of it follows.
  private var blanks: [UInt8] = []
  private var output: [UInt8] = []

  /// Creates a rewriter at the start of a text.
  init(style: QuoteStyle, delimiter: Delimiter) {
    self.style = style
    self.delimiter = delimiter.rawValue
    quote =
      switch style {
      case .doubled, .backslash: CSVByte.quote
      case .apostrophe: CSVByte.apostrophe
      case .none: nil
      }
  }

  /// The next bytes, rewritten; what can't be decided yet is kept for the next call.
  mutating func rewritten(_ bytes: [UInt8]) -> [UInt8] {
    output.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes { take(byte) }
    defer { output = [] }
    return output
  }

  /// What is left at the end of the text.
  mutating func finish() -> [UInt8] {
    switch state {
    case .fieldStart, .plain, .quoted: break
    case .wrapped, .quoteSeen, .blanksSeen: output.append(CSVByte.quote)
    case .backslashSeen: output.append(CSVByte.backslash)
    case .markSeen: addLetter(CSVByte.quote)
    }
    state = .fieldStart
    defer { output = [] }
    return output
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .fieldStart: startField(byte)
    case .wrapped: goOnWrapped(byte)
    case .plain:
      output.append(byte)
      if endsField(byte) { state = .fieldStart }
    case .quoted: goOnQuoted(byte)
    case .quoteSeen where byte == quote:
      addLetter(byte)
      state = .quoted
    case .quoteSeen, .blanksSeen: followQuote(byte)
    case .backslashSeen: followBackslash(byte)
    case .markSeen: followMark(byte)
    }
  }

  private mutating func startField(_ byte: UInt8) {
    if endsField(byte) {
      output.append(byte)
    } else if byte == quote {
      output.append(CSVByte.quote)
      state = .quoted
    } else if style == .backslash {
      output.append(byte)
      if !isBlank(byte) { state = .plain }
    } else if !isBlank(byte) {
      output.append(CSVByte.quote)
      addLetter(byte)
      state = .wrapped
    }
  }

  private mutating func goOnWrapped(_ byte: UInt8) {
    if endsField(byte) {
      endField(byte)
    } else if isBlank(byte) {
      blanks.append(byte)
    } else {
      addBlanks()
      addLetter(byte)
    }
  }

  private mutating func goOnQuoted(_ byte: UInt8) {
    if byte == quote {
      state = .quoteSeen
    } else if byte == CSVByte.backslash && style == .backslash {
      state = .backslashSeen
    } else if byte == CSVByte.quote && style == .apostrophe {
      state = .markSeen
    } else {
      addLetter(byte)
    }
  }

  /// Two quotation marks between apostrophes may be one, doubled by habit: libcsv gets to see them
  /// as they are, and refuses them.
  private mutating func followMark(_ byte: UInt8) {
    state = .quoted
    if byte == CSVByte.quote {
      output += [CSVByte.quote, UInt8(ascii: "?"), CSVByte.quote]
    } else {
      addLetter(CSVByte.quote)
      goOnQuoted(byte)
    }
  }

  private mutating func followQuote(_ byte: UInt8) {
    if endsField(byte) {
      endField(byte)
    } else if isBlank(byte) {
      blanks.append(byte)
      state = .blanksSeen
    } else if style == .apostrophe {
      output.append(CSVByte.apostrophe)
      addBlanks()
      state = .quoted
      goOnQuoted(byte)
    } else {
      // A stray quote: libcsv gets to see it.
      output.append(CSVByte.quote)
      addBlanks()
      output.append(byte)
      state = .plain
    }
  }

  private mutating func followBackslash(_ byte: UInt8) {
    state = .quoted
    if byte == CSVByte.quote || byte == CSVByte.backslash {
      addLetter(byte)
    } else {
      output.append(CSVByte.backslash)
      addLetter(byte)
    }
  }

  private mutating func endField(_ byte: UInt8) {
    output.append(CSVByte.quote)
    output.append(byte)
    blanks = []
    state = .fieldStart
  }

  private mutating func addBlanks() {
    output += blanks
    blanks = []
  }

  /// Adds a letter of a field that stands between quotation marks now.
  private mutating func addLetter(_ byte: UInt8) {
    if byte == CSVByte.quote { output.append(byte) }
    output.append(byte)
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte != delimiter && (byte == CSVByte.space || byte == CSVByte.tab)
  }
}
