import Foundation

@testable import Statistics

/// An input with the figures that other programs computed from it.
struct ReferenceCase: Decodable {
  struct Tolerance: Decodable {
    var rel: Double
    var abs: Double
  }

  var name: String
  var method: String
  var options: JSONValue
  var input: JSONValue
  var expected: [String: JSONValue]
  var tolerance: Tolerance

  var confidence: Double { options["conf_level"]?.double ?? 0.95 }

  /// A whole number of the input.
  func int(_ key: String) throws -> Int {
    guard let number = input[key]?.int else { throw ReferenceError.missingInput(name, key) }
    return number
  }

  /// The shares whose counts stand in two lists of the input.
  func proportions() throws -> [Proportion] {
    zip(try doubles("x"), try doubles("n")).map {
      Proportion(successes: Int($0), trials: Int($1))
    }
  }

  /// A list of numbers of the input, without missing ones.
  func doubles(_ key: String) throws -> [Double] {
    guard let list = input[key]?.array else { throw ReferenceError.missingInput(name, key) }
    return list.compactMap(\.double)
  }
}

enum ReferenceError: Error {
  case missingInput(String, String)
  case missingColumn(String)
}

/// The folder of reference cases and the data that they name.
struct ReferenceFolder {
  let url: URL

  /// The folder that `RIDA_REFERENCE` or `RIDA_SHARED` names, or `../shared/reference` beside the
  /// checkout, if there is one.
  static var found: ReferenceFolder? {
    let environment = ProcessInfo.processInfo.environment
    let checkout = (0..<4).reduce(URL(filePath: #filePath).resolvingSymlinksInPath()) { url, _ in
      url.deletingLastPathComponent()
    }
    let shared = environment["RIDA_SHARED"].map { URL(filePath: $0) }
    let url =
      environment["RIDA_REFERENCE"].map { URL(filePath: $0) }
      ?? (shared ?? checkout.appending(path: "../shared")).appending(path: "reference")
    let readme = url.appending(path: "README.md")
    guard FileManager.default.fileExists(atPath: readme.path) else { return nil }
    return ReferenceFolder(url: url)
  }

  func cases() throws -> [ReferenceCase] {
    let files = try FileManager.default.contentsOfDirectory(atPath: url.path)
    return try files.filter { $0.hasSuffix(".json") }.sorted().flatMap { file in
      let data = try Data(contentsOf: url.appending(path: file))
      return try JSONDecoder().decode([ReferenceCase].self, from: data)
    }
  }

  /// The columns of the case's CSV, with nothing for missing answers, in the rows that its filter keeps.
  func columns(_ names: [String], of reference: ReferenceCase) throws -> [[Double?]] {
    guard let file = reference.input["csv"]?.string else {
      throw ReferenceError.missingInput(reference.name, "csv")
    }
    let text = try String(contentsOf: url.appending(path: file), encoding: .utf8)
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
    let headings = lines[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self).filter { $0 != "\"" } }
    func index(of name: String) throws -> Int {
      guard let index = headings.firstIndex(of: name) else {
        throw ReferenceError.missingColumn(name)
      }
      return index
    }
    let wanted = try names.map(index)
    var filter: [(index: Int, value: Double)] = []
    if case .object(let conditions)? = reference.input["where"] {
      filter = try conditions.map { (try index(of: $0.key), $0.value.double ?? .nan) }
    }
    var columns = [[Double?]](repeating: [], count: names.count)
    for line in lines.dropFirst() {
      let cells = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      func number(_ index: Int) -> Double? { Double(String(decoding: cells[index], as: UTF8.self)) }
      guard filter.allSatisfy({ number($0.index) == $0.value }) else { continue }
      for (position, column) in wanted.enumerated() { columns[position].append(number(column)) }
    }
    return columns
  }
}
