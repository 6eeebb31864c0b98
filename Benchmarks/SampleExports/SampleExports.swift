import Foundation

/// Writes the exports of the fictional Institut Atlas, or says whether those of a folder are they.
@main
struct SampleExports {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("--check", 2): try check(folder: arguments[1])
    case (let folder?, 1) where !folder.hasPrefix("-"): try write(to: folder)
    default:
      print("usage: SampleExports DATA_FOLDER | SampleExports --check DATA_FOLDER")
      exit(64)
    }
  }

  /// Writes every file under a workspace's `data` folder.
  private static func write(to folder: String) throws {
    let files = try SampleFile.all()
    for file in files {
      let place = URL(filePath: folder).appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
    print("\(files.count) files, \(files.reduce(0) { $0 + $1.bytes.count }) bytes")
  }

  /// Compares every file with what stands in the folder, byte for byte.
  private static func check(folder: String) throws {
    let files = try SampleFile.all()
    let different = files.filter { file in
      let place = URL(filePath: folder).appending(path: file.path)
      return (try? Data(contentsOf: place)) != Data(file.bytes)
    }
    guard different.isEmpty else {
      for file in different { print("\(file.path) is not as generated") }
      exit(1)
    }
    print("\(files.count) files are as generated")
  }
}
