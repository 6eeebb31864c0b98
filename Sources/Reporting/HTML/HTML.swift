/// Text that is HTML already: what a literal writes is markup, what it interpolates is escaped.
struct HTML: ExpressibleByStringInterpolation, CustomStringConvertible, Sendable {
  private(set) var description: String

  init(stringLiteral markup: String) { description = markup }
  init(stringInterpolation: StringInterpolation) { description = stringInterpolation.markup }

  /// Collects literals as they are and everything else escaped.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity * 2)
    }

    mutating func appendLiteral(_ literal: String) { markup += literal }
    mutating func appendInterpolation(_ html: HTML) { markup += html.description }
    mutating func appendInterpolation(_ html: HTML?) { markup += html?.description ?? "" }
    mutating func appendInterpolation(_ htmls: some Sequence<HTML>) {
      for html in htmls { markup += html.description }
    }
    mutating func appendInterpolation(_ text: String) { markup += escaped(text) }
    mutating func appendInterpolation(_ number: Int) { markup += String(number) }
    /// Appends a coordinate or length of a drawing.
    mutating func appendInterpolation(_ length: Double) { markup += drawingNumber(length) }
  }
}
