package import Findings
package import SurveyModel

// What reading knows of an export before there is a definition for it.

extension ExportHead {
  /// How the export is written: as a known tool does, else as plain CSV.
  package var conventions: ToolConventions { recognisedConventions(of: self) }

  /// What keeps the file from being used whatever the definition.
  package var stops: [Finding] { headFindings(self).filter { $0.severity == .stop } }
}

/// What cells would say on a scale, were it an item's.
package struct ScaleProbe: Sendable {
  private let reader: ScaleReader

  /// Creates the probe of a scale in exports of a tool.
  package init(_ scale: Scale, tool: ToolConventions) {
    reader = ScaleReader(scale, tool: tool)
  }

  /// The answer that a cell's text gives.
  package func answer(_ cell: String) -> AnswerCode { reader.answer(cell) }
}

/// Whether the cells of a column are times, and in which order day and month stand.
package struct TimeProbe: Sendable {
  private var evidence = TimeOrderEvidence()

  /// What the cells seen say.
  package enum Verdict: Equatable, Sendable {
    /// Every time can be read in one way.
    case settled
    /// Day and month cannot be told apart, or not alike in all cells.
    case undecided(example: String)
    /// No cell is a time.
    case none
  }

  package init() {}

  /// Looks at one cell; empty cells say nothing.
  package mutating func add(_ cell: String) { evidence.add(cell) }

  /// What the cells seen say.
  package var verdict: Verdict {
    switch evidence.verdict {
    case .settled: .settled
    case .undecided(let example), .contradictory(let example): .undecided(example: example)
    case .unreadable: .none
    }
  }

  /// Whether a text is a time of any known form.
  package static func isTime(_ text: String) -> Bool { Ingestion.isTime(text) }
}

extension TimePattern {
  /// Whether a text is written so.
  package func fits(_ text: String) -> Bool { read(Array(text.utf8)[...]) != nil }
}
