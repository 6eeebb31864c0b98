/// What a cell of a sheet holds, and how it looks.
package struct Cell: Equatable, Sendable {
  /// A value of a cell; a text is never a formula, whatever it begins with.
  package enum Content: Equatable, Sendable {
    case empty
    case text(String)
    case number(Double)
    /// Days since 1970-01-01.
    case date(dayNumber: Int)
  }

  package var content: Content
  package var style: CellStyle

  package init(_ content: Content, style: CellStyle) {
    self.content = content
    self.style = style
  }

  /// Whether the cell holds a number or a day.
  var isNumber: Bool {
    switch content {
    case .number, .date: true
    case .empty, .text: false
    }
  }

  /// A cell without a value.
  package static func empty(_ look: CellLook = .body) -> Cell {
    Cell(.empty, style: CellStyle(look: look))
  }

  /// A cell with a text.
  package static func text(_ text: String, _ look: CellLook = .body) -> Cell {
    Cell(.text(text), style: CellStyle(look: look))
  }

  /// A cell with a number, which has to be finite.
  package static func number(
    _ number: Double, _ format: NumberFormat, _ look: CellLook = .body
  ) -> Cell {
    Cell(.number(number), style: CellStyle(look: look, format: format))
  }

  /// A cell with a day, counted from 1970-01-01.
  package static func date(dayNumber: Int, _ look: CellLook = .body) -> Cell {
    Cell(.date(dayNumber: dayNumber), style: CellStyle(look: look, format: .date))
  }
}
