import Foundation
import ManagementReview
import Reporting
import SurveyModel

/// A review's workbook, read back by a program that isn't Rida.
struct WrittenReview {
  /// A sheet: its name, its cells by their places, and how it is set up.
  struct Sheet: Decodable {
    var name: String
    var cells: [String: Value]
    var isRightToLeft: Bool
    var formulas: Int
    var pane: String?
    var filter: String?

    /// The cells of a row that have something in them, from the first column on.
    func row(_ number: Int) -> [String] {
      (0..<40).compactMap { cells["\(Self.letters($0))\(number)"]?.text }
    }

    private static func letters(_ index: Int) -> String {
      let last = String(Character(UnicodeScalar(UInt8(65 + index % 26))))
      return index < 26 ? last : letters(index / 26 - 1) + last
    }
  }

  /// A cell's value: a number, or a text.
  struct Value: Decodable {
    var number: Double?
    var text: String
    var format: String
  }

  var sheets: [Sheet]
  var charts: [String]
  var bytes: Data

  /// The sheet of a name.
  func sheet(_ name: String) -> Sheet? { sheets.first { $0.name == name } }

  /// Writes a review to a file of its own, reads it, and removes it.
  init(_ review: Review, in language: Language) throws {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "rida-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try writeWorkbook(of: review, in: language, to: file.path)
    bytes = try Data(contentsOf: file)
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "read_workbook.py")
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", script.path, file.path]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    let content = try JSONDecoder().decode(Content.self, from: data)
    sheets = content.sheets
    charts = content.charts
  }

  private struct Content: Decodable {
    var sheets: [Sheet]
    var charts: [String]
  }
}
