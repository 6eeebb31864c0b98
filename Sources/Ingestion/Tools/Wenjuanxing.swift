import SurveyModel

extension Tool {
  /// Wenjuanxing (问卷星): a serial number, the time, the source and the address first.
  static let wenjuanxing = Tool(
    id: "wenjuanxing", name: "Wenjuanxing",
    ownHeadings: ToolHeadings([
      "number": ["序号"],
      "time": ["提交答卷时间"],
      "duration": ["所用时间"],
      "source": ["来源"],
      "detail": ["来源详情"],
      "address": ["来自IP"],
      "total": ["总分"],
    ]),
    wrote: { $0["number"] == 0 && $0.has("time", "duration") },
    describe: { found, conventions in
      conventions.keyColumns = [0]
      conventions.submittedColumn = found["time"]
      conventions.timeZone = "Asia/Shanghai"
      conventions.metadataColumns = found.together(upTo: found["duration"] ?? 0)
      conventions.answerSeparators = ["┋", "|"]
      conventions.noDataTexts = Set(["(跳过)", "-3"].map(normalised))
      conventions.blankTexts = Set(["(空)", "-2"].map(normalised))
      conventions.addUnnumberedNames(found.head.headings)
    })
}

extension ToolConventions {
  /// Adds the names of questions without the number in front: `8、(内存)` is `内存`, too.
  fileprivate mutating func addUnnumberedNames(_ headings: [String]) {
    for (column, heading) in headings.enumerated() {
      guard let mark = heading.firstIndex(of: "、"), Int(heading[..<mark]) != nil else { continue }
      let text = heading[heading.index(after: mark)...]
      if text.hasPrefix("("), text.hasSuffix(")") {
        columnNames[column, default: []].append(String(text.dropFirst().dropLast()))
        columnNames[column, default: []].append(
          "\(heading[..<mark])[\(text.dropFirst().dropLast())]")
      } else {
        columnNames[column, default: []].append(String(text))
      }
    }
  }
}
