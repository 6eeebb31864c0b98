/// Comments of one response as bytes: for each comment answered its item's position and its text.
package enum PackedComments {
  /// Packs comments; `position` counts the comment items of the layout from 0.
  package static func pack(_ comments: [(position: Int, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    for comment in comments {
      let text = Array(comment.text.utf8)
      bytes.append(UInt8(truncatingIfNeeded: comment.position))
      bytes += (0..<4).map { UInt8(truncatingIfNeeded: text.count >> (24 - 8 * $0)) }
      bytes += text
    }
    return bytes
  }

  /// Unpacks what `pack` gave; stops at the first part that is damaged.
  package static func unpack(_ bytes: [UInt8]) -> [(position: Int, text: String)] {
    var comments: [(position: Int, text: String)] = []
    var index = 0
    while index + 5 <= bytes.count {
      let length = bytes[index + 1..<index + 5].reduce(0) { $0 << 8 | Int($1) }
      let start = index + 5
      guard start + length <= bytes.count else { break }
      let text = String(decoding: bytes[start..<start + length], as: UTF8.self)
      comments.append((Int(bytes[index]), text))
      index = start + length
    }
    return comments
  }
}
