import Foundation

@testable import WorkbookWriting

/// A workbook read back, part by part, by a program that isn't Rida.
struct WrittenWorkbook {
  let file: URL

  /// The bytes of the file.
  func bytes() throws -> Data { try Data(contentsOf: file) }

  /// A part of the archive, such as `xl/workbook.xml`.
  func part(_ name: String) throws -> String {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = [
      "python3", "-c",
      "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))",
      file.path, name,
    ]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Writes sheets to a file of their own, reads them, and removes it.
  static func written<Result>(
    _ sheets: [Sheet], read: (WrittenWorkbook) throws -> Result
  ) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "rida-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    var workbook = try Workbook(
      path: file.path, title: "Title", author: "Author", createdAt: 1_700_000_000)
    for sheet in sheets { try workbook.add(sheet) }
    try workbook.close()
    return try read(WrittenWorkbook(file: file))
  }
}
