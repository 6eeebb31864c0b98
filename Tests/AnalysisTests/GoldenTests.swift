import Analysis
import Foundation
import Statistics
import SurveyModel
import TallyFixtures
import Tallying
import Testing

/// `Golden/figures.py` computes the same figures of the same responses with NumPy and SciPy.
@Suite("Figures and intervals, against SciPy")
struct GoldenTests {
  static func rows(of file: String) throws -> [[String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static func goldenAnalyst() throws -> Analyst {
    let rows = try rows(of: "responses.csv")
    let respondents = rows.dropFirst().map { row in
      let answers = zip(rows[0], row).dropFirst().filter { !$1.isEmpty }.map {
        (ItemID(rawValue: $0), Answer.option(OptionCode(rawValue: $1)))
      }
      return Respondent(
        testCell(PeriodID(rawValue: row[0])), Dictionary(uniqueKeysWithValues: answers))
    }
    return makeAnalyst(
      of: respondents, rosters: [Rosters.Entry(period: "P2", group: "learners", count: 90)])
  }

  static func subject(_ name: String) -> Subject {
    switch name {
    case "survey": .survey
    case "teaching", "rooms": .objective(ObjectiveID(rawValue: name))
    default: .item(ItemID(rawValue: name))
    }
  }

  @Test func agreesWithSciPy() throws {
    let analyst = try Self.goldenAnalyst()
    let expected = try Self.rows(of: "expected.csv").dropFirst()
    #expect(expected.count > 80)
    for row in expected {
      let measure = try #require(Measure(rawValue: row[2]))
      let isChange = row[0] == "change"
      let key = figureKey(
        Self.subject(row[1]), measure, isChange ? "P2" : PeriodID(rawValue: row[0]))
      let estimate =
        isChange
        ? analyst.change(of: key, .sinceLast)?.difference : analyst.figure(key)?.estimate
      let numbers = row[3...].map { Double($0) }
      #expect(agree(estimate?.value, numbers[0], within: 1e-10), "\(row)")
      #expect(agree(estimate?.interval?.lower, numbers[1], within: 1e-9), "\(row)")
      #expect(agree(estimate?.interval?.upper, numbers[2], within: 1e-9), "\(row)")
    }
  }
}
