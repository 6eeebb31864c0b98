import Foundation

/// A method whose figures of random tables another program computed too.
struct GoldenMethod: Sendable {
  /// The number of random tables per method.
  static let tables = 10_000
  /// Whether all tables are gone over, as `RIDA_THOROUGH` asks, even where that takes long.
  static let isThorough = ProcessInfo.processInfo.environment["RIDA_THOROUGH"] != nil

  let name: String
  /// Of how many tables one is gone over, unless all are asked for.
  let step: Int
  /// How far figures may lie apart, relative to their size.
  let tolerance: Double
  /// How far figures that vanish by cancelling may lie apart, by name.
  let cancelling: [String: Double]
  /// Rida's figures of the table at a place, by name.
  let figures: @Sendable (Int) -> [String: Double?]

  init(
    _ name: String, step: Int = 1, tolerance: Double = 1e-10, cancelling: [String: Double] = [:],
    figures: @escaping @Sendable (Int) -> [String: Double?]
  ) {
    self.name = name
    self.step = step
    self.tolerance = tolerance
    self.cancelling = cancelling
    self.figures = figures
  }

  /// The figures of both programs, compared.
  ///
  /// - Throws: where the other program's figures can't be read.
  func compared() throws -> GoldenComparison {
    var comparison = GoldenComparison(method: self, golden: try GoldenResults(method: name))
    guard !comparison.golden.values.isEmpty else { return comparison }
    for place in stride(from: 0, to: Self.tables, by: Self.isThorough ? 1 : step) {
      comparison.compare(figures(place), at: place)
    }
    return comparison
  }
}

/// What another program made of the random tables: per figure a value for each table, or every tenth.
struct GoldenResults {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden/Results")
  private(set) var values: [String: [Double]] = [:]

  /// Reads the method's files, named `method.figure.f64`.
  ///
  /// - Throws: where the folder or a file can't be read.
  init(method: String) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    for file in files where file.hasPrefix("\(method).") {
      let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: file)))
      values[String(file.dropFirst(method.count + 1).dropLast(4))] = stride(
        from: 0, to: bytes.count, by: 8
      ).map { start in
        Double(
          bitPattern: bytes[start..<(start + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) })
      }
    }
  }

  /// The figure of a table, not a number where it isn't defined; nothing where it isn't kept.
  func value(_ figure: String, at place: Int) -> Double? {
    guard let values = values[figure] else { return nil }
    let step = GoldenMethod.tables / values.count
    return place.isMultiple(of: step) ? values[place / step] : nil
  }
}
