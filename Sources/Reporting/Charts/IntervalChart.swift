import Statistics

/// One figure on its axis: interval as a band, value as a dot, an earlier value as a ring, the
/// target and the whole group's value as lines across.
///
/// Shapes only; what they say stands beside it in words.
func intervalChart(
  value: Double, interval: Interval?, earlier: Double?, target: Double?, whole: Double? = nil,
  on scale: FigureScale
) -> HTML {
  let x = scale.position(value)
  var shapes: HTML = "<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"12\" y2=\"12\"/>"
  for end in [0, 100] {
    shapes = "\(shapes)<line class=\"axis\" x1=\"\(end)%\" x2=\"\(end)%\" y1=\"9\" y2=\"15\"/>"
  }
  if let whole {
    let at = scale.position(whole)
    shapes = "\(shapes)<line class=\"whole\" x1=\"\(at)%\" x2=\"\(at)%\" y1=\"0\" y2=\"24\"/>"
  }
  if let interval {
    let low = scale.position(interval.lower)
    let high = scale.position(interval.upper)
    shapes = """
      \(shapes)<rect class="band" x="\(low)%" y="6" width="\(high - low)%" height="12"/>\
      <line class="end" x1="\(low)%" x2="\(low)%" y1="6" y2="18"/>\
      <line class="end" x1="\(high)%" x2="\(high)%" y1="6" y2="18"/>
      """
  }
  if let earlier {
    let from = scale.position(earlier)
    shapes = """
      \(shapes)<line class="way" x1="\(from)%" x2="\(x)%" y1="12" y2="12"/>\
      <circle class="earlier" cx="\(from)%" cy="12" r="4"/>
      """
  }
  if let target {
    let at = scale.position(target)
    shapes = "\(shapes)<line class=\"target\" x1=\"\(at)%\" x2=\"\(at)%\" y1=\"1\" y2=\"23\"/>"
  }
  return """
    <svg class="interval" width="100%" height="24" direction="ltr" aria-hidden="true">\
    \(shapes)<circle class="dot" cx="\(x)%" cy="12" r="4"/></svg>
    """
}
