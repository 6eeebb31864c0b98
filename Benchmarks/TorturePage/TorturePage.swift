import Foundation
import TortureJudge

/// Writes the page that shows what Rida and its peers make of the files that readers stumble over.
///
/// Arguments: the folder of data, the list of files, the peers' answers as `peers.py` writes them,
/// the page.
@main
struct TorturePage {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().map { URL(fileURLWithPath: $0) }
    guard arguments.count == 4 else {
      print("TorturePage <data> <expected.json> <peers.json> <page.md>")
      exit(2)
    }
    let files = try TortureFiles(contentsOf: arguments[1])
    let peers = try JSONDecoder().decode([Peer].self, from: Data(contentsOf: arguments[2]))
    let readers = try [Self.rida(files, data: arguments[0])] + peers
    try Page(files: files, readers: readers).text
      .write(to: arguments[3], atomically: true, encoding: .utf8)
  }

  private static func rida(_ files: TortureFiles, data: URL) throws -> Peer {
    let answers = try files.files.map { file in
      let bytes = try Data(contentsOf: data.appendingPathComponent(file.file))
      return (file.file, ReaderAnswer(ofRida: Array(bytes)))
    }
    return Peer(
      name: "Rida", version: nil, call: "as `rida check` reads a file before any survey is known",
      answers: Dictionary(uniqueKeysWithValues: answers))
  }
}

/// A reader and what it made of each file.
struct Peer: Decodable {
  let name: String
  let version: String?
  let call: String
  let answers: [String: ReaderAnswer]
}

/// The page.
struct Page {
  let files: TortureFiles
  let readers: [Peer]

  var text: String {
    """
    # Files that readers stumble over

    This page is written by `make torture`. Each file is either *read*, every cell as it was meant, or \
    *refused* with a message that names the defect and its line; anything else is **bold**: wrong \
    cells, or a refusal that leaves a person alone. Blanks around cells, empty cells at the end of a \
    row, rows of nothing and how a line break is written don't count, nor do the names that a \
    reader gives to empty or repeated headings. A reader may leave out rows that can't be read if it \
    names their lines. Of a message of DuckDB, pandas or Polars any number that fits the line and \
    any word for a defect will do; Rida's has to name the very defect.

    The files: \
    [Pollock](https://github.com/HPI-Information-Systems/Pollock) (one clean table, damaged in one \
    way each), [csv-spectrum](https://github.com/maxogden/csv-spectrum), \
    [frictionless](https://github.com/frictionlessdata/frictionless-py). What is in each of them is \
    written down in `Tests/TortureTests/expected.json`, and tested.

    \(calls)

    \(table(["", "files"] + readers.map(\.name), rows: summary))

    ## Every file

    \(table(["file", "what is odd"] + readers.map(\.name), rows: details))

    """
  }

  private var calls: String {
    readers.map { reader in
      let version = reader.version.map { " \($0)" } ?? ""
      let call = reader.version == nil ? reader.call : "`\(reader.call)`"
      return "- \(reader.name)\(version): \(call)"
    }.joined(separator: "\n")
  }

  private func verdict(_ reader: Peer, _ file: TortureFile) -> Verdict {
    Verdict(reader.answers[file.file] ?? ReaderAnswer(), on: file, rows: files.rows(of: file))
  }

  private var summary: [[String]] {
    let kinds: [(String, (Verdict) -> Bool)] = [
      ("read, or refused with defect and line", \.isGood),
      ("of these read", { if case .readExcept = $0 { true } else { $0 == .read } }),
      ("wrong cells", { $0 == .wrongCells }),
      ("refused without defect or line", { $0 == .refusedUnclearly }),
      ("refused without need", { $0 == .refusedNeedlessly }),
    ]
    return kinds.map { name, isOfKind in
      let counts = readers.map { reader in
        String(files.files.count { isOfKind(verdict(reader, $0)) })
      }
      return [name, name == kinds[0].0 ? String(files.files.count) : ""] + counts
    }
  }

  private var details: [[String]] {
    files.files.map { file in
      let name = file.file.replacingOccurrences(of: "csv-torture-", with: "")
        .replacingOccurrences(of: "/csvs/", with: "/").replacingOccurrences(of: "/csv/", with: "/")
      return ["`\(name)`", file.what] + readers.map { cell($0, file) }
    }
  }

  private func cell(_ reader: Peer, _ file: TortureFile) -> String {
    let said = reader.answers[file.file]?.messages.first.map { shortened($0.text) } ?? ""
    switch verdict(reader, file) {
    case .read: return "read"
    case .readExcept(let lines):
      let words = lines.map(String.init).joined(separator: ", ")
      return "read, line\(lines.count > 1 ? "s" : "") \(words) set aside"
    case .refused: return "refused: \(said)"
    case .wrongCells: return "**wrong cells**"
    case .refusedUnclearly: return "**refused**: \(said)"
    case .refusedNeedlessly: return "**refused without need**: \(said)"
    }
  }

  /// A message in one line, without the cells that it quotes: they are not ours to publish.
  private func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing(/`[^`]*`/, with: "`…`").replacing(/“[^”]{12,}”/, with: "“…”")
    let cut = line.count > 110 ? line.prefix(110) + "…" : line[...]
    return cut.replacingOccurrences(of: "|", with: "\\|")
      .replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: "*", with: "\\*")
  }

  private func table(_ heads: [String], rows: [[String]]) -> String {
    let lines = [heads, heads.map { _ in "---" }] + rows
    return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }
}
