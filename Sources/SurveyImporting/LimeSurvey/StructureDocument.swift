import Foundation
import FoundationXML

/// The tables of a LimeSurvey structure: rows of fields by their names.
struct StructureDocument {
  private(set) var tables: [String: [[String: String]]]
  private(set) var languages: [String]

  /// Reads the XML of a structure; takes no document type, and so no entities of its own.
  ///
  /// Throws `ImportProblem.damaged` where it is no well-formed XML in UTF-8, and `.unknownFormat`
  /// where it is something else than a survey of LimeSurvey's.
  init(_ bytes: [UInt8]) throws(ImportProblem) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .damaged(line: nil) }
    try Self.refuseDocumentType(in: bytes)
    let collector = StructureCollector()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = collector
    let isWhole = parser.parse()
    guard collector.isStructure else {
      if collector.hasRoot { throw .unknownFormat }
      throw .damaged(line: parser.lineNumber)
    }
    guard isWhole, collector.isClosed else { throw .damaged(line: parser.lineNumber) }
    tables = collector.tables
    languages = collector.languages
  }

  /// A document type may only stand in front of the root element.
  private static func refuseDocumentType(in bytes: [UInt8]) throws(ImportProblem) {
    let root = Array("<document".utf8)
    var line = 1
    for index in bytes.indices {
      if bytes[index] == 0x0A { line += 1 }
      guard bytes[index] == UInt8(ascii: "<") else { continue }
      let rest = bytes[index...]
      if rest.starts(with: root) { return }
      if rest.dropFirst().first == UInt8(ascii: "!"), !rest.starts(with: Array("<!--".utf8)) {
        throw .damaged(line: line)
      }
    }
    throw .unknownFormat
  }
}

/// Gathers the fields of rows as the parser meets them.
private final class StructureCollector: NSObject, XMLParserDelegate {
  private(set) var tables: [String: [[String: String]]] = [:]
  private(set) var languages: [String] = []
  private(set) var hasRoot = false
  private(set) var isStructure = false
  private var path: [String] = []
  /// Whether each element that was opened was closed.
  var isClosed: Bool { path.isEmpty }
  private var row: [String: String] = [:]
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String]
  ) {
    hasRoot = true
    path.append(elementName)
    if path.count > 32 { return parser.abortParsing() }
    if elementName == "row" { row = [:] }
    text = ""
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    switch path.count {
    case 2 where elementName == "LimeSurveyDocType":
      isStructure = text.trimmingCharacters(in: .whitespacesAndNewlines) == "Survey"
    case 3 where elementName == "language" && path[1] == "languages":
      languages.append(text.trimmingCharacters(in: .whitespacesAndNewlines))
    case 4 where elementName == "row": tables[path[1], default: []].append(row)
    case 5 where path[3] == "row": row[elementName] = text
    default: break
    }
    _ = path.popLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, foundCDATA CDATABlock: Data) {
    text += String(decoding: CDATABlock, as: UTF8.self)
  }
}
