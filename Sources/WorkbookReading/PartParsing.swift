import Foundation
import FoundationXML

/// What takes the elements of one XML part.
protocol PartHandler: AnyObject {
  /// Begins an element, its name and its attributes' names without prefixes.
  ///
  /// - Throws: `WorkbookProblem` where the part cannot be what it should be.
  func start(_ element: String, _ attributes: [String: String]) throws(WorkbookProblem)

  /// Takes a piece of the text inside the element that was begun last.
  func text(_ text: String)

  /// Ends an element.
  ///
  /// - Throws: `WorkbookProblem` where the part cannot be what it should be.
  func end(_ element: String) throws(WorkbookProblem)

  /// Whether the rest of the part is not wanted.
  var isFinished: Bool { get }
}

extension PartHandler {
  var isFinished: Bool { false }
}

extension ZipArchive {
  /// Gives a handler all elements of a part, without ever holding the whole of it.
  ///
  /// - Throws: `WorkbookProblem`: the handler's own, or where the part is damaged or too large.
  func parse(
    _ name: String, limits: WorkbookLimits, _ handler: any PartHandler
  ) throws(WorkbookProblem) {
    let member = try open(name, limits: limits)
    let delegate = PartDelegate(handler)
    let parser = XMLParser(stream: MemberStream(member, for: delegate))
    parser.delegate = delegate
    parser.shouldProcessNamespaces = true
    let isRead = parser.parse()
    if let problem = delegate.problem ?? member.problem { throw problem }
    guard isRead && delegate.isWhole || handler.isFinished else { throw .damaged }
  }
}

/// A member of an archive as the XML parser asks for it.
private final class MemberStream: InputStream {
  private let member: ZipMember
  private let events: PartDelegate
  private var prologue: [UInt8] = []

  init(_ member: ZipMember, for events: PartDelegate) {
    self.member = member
    self.events = events
    super.init(data: Data())
  }

  override func open() {}
  override func close() {}
  override var hasBytesAvailable: Bool { true }
  override var streamError: (any Error)? { member.problem }

  override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength count: Int) -> Int {
    let got = unsafe member.read(into: buffer, count: count)
    guard got > 0, !events.hasBegun else { return got }
    // The signs that UTF-16 writes with a zero byte are looked at without it.
    prologue += unsafe UnsafeBufferPointer(start: buffer, count: got).filter { $0 != 0 }
    guard !prologue.contains(Self.typeDeclaration) else {
      events.refuse()
      return 0
    }
    prologue = prologue.suffix(Self.typeDeclaration.count)
    return got
  }

  /// No workbook declares a type, and with it entities; a part that does is made to harm.
  private static let typeDeclaration = Array("<!DOCTYPE".utf8)
}

/// Hands the parser's events on, and keeps the first problem.
private final class PartDelegate: NSObject, XMLParserDelegate {
  private let handler: any PartHandler
  private(set) var problem: WorkbookProblem?
  private(set) var hasBegun = false
  private var depth = 0

  init(_ handler: any PartHandler) { self.handler = handler }

  /// Whether there was a root element that ended.
  var isWhole: Bool { hasBegun && depth == 0 }

  /// Gives the part up.
  func refuse() { problem = .damaged }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    hasBegun = true
    depth += 1
    var plain = attributes
    for (name, value) in attributes {
      guard let colon = name.lastIndex(of: ":") else { continue }
      plain[String(name[name.index(after: colon)...])] = value
    }
    note(parser) { () throws(WorkbookProblem) in try handler.start(name, plain) }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { handler.text(text) }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    handler.text(String(decoding: block, as: UTF8.self))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    depth -= 1
    note(parser) { () throws(WorkbookProblem) in try handler.end(name) }
  }

  private func note(_ parser: XMLParser, _ work: () throws(WorkbookProblem) -> Void) {
    guard problem == nil else { return }
    do throws(WorkbookProblem) {
      try work()
      if handler.isFinished { parser.abortParsing() }
    } catch {
      problem = error
      parser.abortParsing()
    }
  }
}
