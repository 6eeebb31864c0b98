extension ToolConventions {
  /// Adds the names of columns without the path of their groups: `clarity` for `g1/teaching/clarity`,
  /// and `services[food]` for `g1/services/food` where `g1/services` is a column, too.
  mutating func addPathNames(_ headings: [String], separators: [Character]) {
    let known = Set(headings)
    for (column, heading) in headings.enumerated() where !metadataColumns.contains(column) {
      for separator in separators {
        let parts = heading.split(separator: separator).map(String.init)
        guard parts.count >= 2, let last = parts.last else { continue }
        let path = parts.dropLast().joined(separator: String(separator))
        if known.contains(path), let question = parts.dropLast().last {
          columnNames[column, default: []] += ["\(path)[\(last)]", "\(question)[\(last)]"]
        } else {
          columnNames[column, default: []].append(last)
        }
      }
    }
  }
}
