/// What a reader made of a file.
package struct ReaderAnswer: Decodable, Sendable {
  /// The headings; nil where it says that there are none.
  package var headings: [String]?
  /// The rows; nil where it refused the file.
  package var rows: [[String]]?
  /// What it said, of a refusal or of rows that it left out.
  package var messages: [Message]

  /// Something that a reader said.
  package struct Message: Decodable, Sendable {
    package var text: String
    /// The code of the finding and its line, where the reader gives them apart from the text.
    package var code: String?
    package var line: Int?

    package init(text: String, code: String? = nil, line: Int? = nil) {
      self.text = text
      self.code = code
      self.line = line
    }
  }

  package init(headings: [String]? = nil, rows: [[String]]? = nil, messages: [Message] = []) {
    self.headings = headings
    self.rows = rows
    self.messages = messages
  }
}
