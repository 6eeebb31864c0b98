import SurveyModel

/// The readers of a survey's scales, each made once however many items have its scale.
struct ScaleReaders {
  private let tool: ToolConventions
  private var known: [ScaleID: (scale: Scale, reader: ScaleReader)] = [:]

  init(_ tool: ToolConventions) { self.tool = tool }

  /// The reader of a scale.
  mutating func reader(of scale: Scale) -> ScaleReader {
    // Number scales of the same bounds may have different units.
    if let made = known[scale.id], made.scale == scale { return made.reader }
    let reader = ScaleReader(scale, tool: tool)
    known[scale.id] = (scale, reader)
    return reader
  }
}
