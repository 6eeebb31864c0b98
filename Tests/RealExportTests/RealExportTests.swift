import Foundation
import TestSupport
import Testing

/// Figures of real exports against those of pandas and scipy (`expected_figures.py`).
@Suite struct RealExportTests {
  @Test(
    "Every figure agrees with another program's",
    .enabled(if: Places.holdData, "needs the shared data: ../shared or RIDA_SHARED"),
    arguments: RealExport.all)
  func figures(of export: RealExport) throws {
    let run = try rida(
      on: export,
      [
        "metrics", "--from", export.export.path, "--survey", export.survey, "--format", "csv",
        "--audience", "unrestricted",
      ])
    try #require([0, 1].contains(run.status), "\(run.messages.prefix(2000))")
    let expected = try FigureTable(csv: String(contentsOf: export.expectedFigures, encoding: .utf8))
    let actual = try FigureTable(csv: run.output)
    var problems: [String] = []
    for (key, wanted) in expected.numbers {
      guard let found = actual.numbers[key] else {
        problems.append("\(key.joined(separator: " ")): not there")
        continue
      }
      if let difference = difference(found, from: wanted) {
        problems.append("\(key.joined(separator: " ")): \(difference)")
      }
    }
    let counted = "\(problems.count) of \(expected.numbers.count) figures differ"
    print("\(export.name): \(counted)")
    #expect(
      problems.isEmpty, "\(counted)\n\(problems.sorted().prefix(20).joined(separator: "\n"))")
  }

  @Test(
    "Every record is accounted for",
    .enabled(if: Places.holdData, "needs the shared data: ../shared or RIDA_SHARED"),
    arguments: RealExport.all)
  func records(of export: RealExport) throws {
    let run = try rida(on: export, ["check", "--format", "json", export.export.path])
    try #require([0, 1].contains(run.status), "\(run.messages.prefix(2000))")
    let check = try JSONDecoder().decode(Check.self, from: Data(run.output.utf8))
    let expected = try JSONDecoder().decode(
      Check.Records.self, from: Data(contentsOf: export.expectedRecords))
    #expect(check.records == expected)
  }

  /// Runs the program on a copy of an export's workspace.
  private func rida(on export: RealExport, _ arguments: [String]) throws -> RidaProcess {
    let workspace = try TestWorkspace(definitions: export.definitions)
    return try withExtendedLifetime(workspace) {
      try RidaProcess.run(arguments, in: workspace.root)
    }
  }
}

/// What `rida check` says of an export, as far as it is compared.
private struct Check: Decodable {
  struct Records: Decodable, Equatable {
    var read: Int
    var accepted: Int
    var setAside: Int

    enum CodingKeys: String, CodingKey {
      case read
      case accepted
      case setAside = "set-aside"
    }
  }

  var records: Records
}
