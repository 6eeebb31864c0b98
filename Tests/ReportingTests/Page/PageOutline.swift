import Foundation
import FoundationXML

/// A page as an XML parser sees it: how many elements of each name, all ids, links and texts.
struct PageOutline {
  struct NotWellFormed: Error {
    var line: Int
    var message: String
  }

  var elements: [String: Int] = [:]
  var attributes: Set<String> = []
  var ids: [String] = []
  var links: [String] = []
  /// Values of all attributes.
  var values: [String] = []
  /// The text outside the style sheet.
  var text = ""

  init(of page: String) throws {
    let parser = XMLParser(data: Data(page.utf8))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse() else {
      throw NotWellFormed(
        line: parser.lineNumber, message: parser.parserError.map { "\($0)" } ?? "")
    }
    self = reader.outline
  }

  private init() {}

  private final class Reader: NSObject, XMLParserDelegate {
    var outline = PageOutline()
    private var isInStyle = false

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      isInStyle = name == "style"
      outline.elements[name, default: 0] += 1
      outline.attributes.formUnion(attributes.keys)
      outline.values += attributes.values
      if let id = attributes["id"] { outline.ids.append(id) }
      if let link = attributes["href"] { outline.links.append(link) }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      if name == "style" { isInStyle = false }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if !isInStyle { outline.text += string }
    }
  }
}
