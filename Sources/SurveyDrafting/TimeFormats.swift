import Ingestion

/// The patterns in which a column's times are written, with the day or the month first.
///
/// The patterns of all cells that any of the usual ones fits, the most frequent first; at least one.
func timeFormats(of texts: [String], dayFirst: Bool) -> [String] {
  let first = dayFirst ? ["d", "M"] : ["M", "d"]
  var formats: [String] = []
  var rest = Array(texts.prefix(200))
  for sign in ["/", "-", "."] {
    for year in ["yyyy", "yy"] {
      let date = first.joined(separator: sign) + sign + year
      for clock in clocks {
        let format = date + clock
        let pattern = TimePattern(format)
        let left = rest.filter { !pattern.fits($0) }
        if left.count < rest.count { formats.append(format) }
        rest = left
      }
    }
  }
  return formats.isEmpty ? [first.joined(separator: "/") + "/yyyy H:mm:ss"] : formats
}

private let clocks = [
  "", " H:mm:ss", " H:mm", " h:mm:ss a", " h:mm a", ", H:mm", ", H:mm:ss", " H:mm:ss zzz",
]
