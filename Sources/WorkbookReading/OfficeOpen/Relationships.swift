/// Where the parts are that a part refers to, by their ids.
final class Relationships: PartHandler {
  /// A part that another one refers to.
  struct Target {
    var type: String
    var path: String
  }

  private(set) var targets: [String: Target] = [:]
  private let folder: Substring

  /// Reads what a part refers to; nothing where the archive doesn't say.
  ///
  /// - Throws: `WorkbookProblem`.
  init(
    of part: String, in archive: ZipArchive, limits: WorkbookLimits
  ) throws(WorkbookProblem) {
    let name = part.split(separator: "/").last ?? ""
    folder = part.dropLast(name.count)
    let place = "\(folder)_rels/\(name).rels"
    if archive.contains(place) { try archive.parse(place, limits: limits, self) }
  }

  /// The first part of a type, by the end of the type's name.
  func first(_ type: String) -> String? {
    targets.values.filter { $0.type.hasSuffix("/" + type) }.map(\.path).min()
  }

  func start(_ element: String, _ attributes: [String: String]) {
    guard element == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let target = attributes["Target"]
    else { return }
    targets[id] = Target(type: attributes["Type"] ?? "", path: resolved(target))
  }

  func text(_ text: String) {}
  func end(_ element: String) {}

  private func resolved(_ target: String) -> String {
    guard !target.hasPrefix("/") else { return String(target.drop { $0 == "/" }) }
    var steps: [Substring] = []
    for step in (folder + target).split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
