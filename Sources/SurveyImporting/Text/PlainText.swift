import Foundation
import SurveyModel

/// A text without the markup of HTML: tags, scripts, styles and comments gone, entities as letters,
/// white space single.
func plainText(_ html: String) -> String { text(of: html, keepsBreaks: true) }

/// The same as tools write it that take tags away and leave nothing in the place of a line's end.
func tightText(_ html: String) -> String { text(of: html, keepsBreaks: false) }

private func text(of html: String, keepsBreaks: Bool) -> String {
  let hasTags = html.utf8.contains(UInt8(ascii: "<"))
  let text = hasTags ? withoutTags(html, keepsBreaks: keepsBreaks) : html
  return singleSpaced(htmlUnescaped(text, names: namedEntities))
}

/// A text whose every run of white space is one space, none at the ends.
func singleSpaced(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  var isPending = false
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      isPending = !scalars.isEmpty
    } else if scalar.properties.generalCategory != .control {
      if isPending { scalars.append(" ") }
      isPending = false
      scalars.append(scalar)
    }
  }
  return String(scalars)
}

/// Replaces each tag by nothing or, where it begins a new line or cell, by a space.
private func withoutTags(_ html: String, keepsBreaks: Bool) -> String {
  let bytes = Array(html.utf8)
  var kept: [UInt8] = []
  kept.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "<"), let tag = Tag(bytes, at: index) else {
      kept.append(bytes[index])
      index += 1
      continue
    }
    if keepsBreaks, tag.breaksLine { kept.append(0x20) }
    index = tag.hidesContent ? tag.endOfContent(in: bytes) : tag.end
  }
  return String(decoding: kept, as: UTF8.self)
}

/// A tag or comment of HTML.
private struct Tag {
  private let name: String
  private let isComment: Bool
  /// The position behind it.
  let end: Int

  /// Reads the tag that begins at a position; nil where `<` begins none.
  init?(_ bytes: [UInt8], at start: Int) {
    let rest = bytes[(start + 1)...]
    if rest.starts(with: Array("!--".utf8)) {
      isComment = true
      name = ""
      end = Self.position(behind: Array("-->".utf8), in: bytes, from: start + 4) ?? bytes.count
      return
    }
    isComment = false
    guard let first = rest.first,
      Self.isLetter(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: "!")
    else { return nil }
    let letters = rest.drop { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!") }
    name = String(decoding: letters.prefix(while: Self.isLetter), as: UTF8.self).lowercased()
    guard !name.isEmpty, let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    end = close + 1
  }

  var breaksLine: Bool {
    ["br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "h", "table"].contains(name)
  }

  var hidesContent: Bool { name == "script" || name == "style" }

  /// The position behind the closing tag of what is never shown.
  func endOfContent(in bytes: [UInt8]) -> Int {
    Self.position(behind: Array("</\(name)>".utf8), in: bytes, from: end) ?? end
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func position(behind mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + mark.count <= bytes.count {
      if bytes[index...].starts(with: mark) { return index + mark.count }
      index += 1
    }
    return nil
  }
}

/// The entities that people's texts hold; a no-break space is read as a space.
private let namedEntities: [Substring: Character] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
  "mdash": "—", "hellip": "…", "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’",
  "ldquo": "“", "rdquo": "”", "bull": "•", "middot": "·", "euro": "€", "deg": "°", "copy": "©",
  "agrave": "à", "acirc": "â", "aacute": "á", "auml": "ä", "ccedil": "ç", "egrave": "è",
  "eacute": "é", "ecirc": "ê", "euml": "ë", "icirc": "î", "iuml": "ï", "iacute": "í",
  "ocirc": "ô", "ouml": "ö", "oacute": "ó", "ugrave": "ù", "ucirc": "û", "uuml": "ü",
  "uacute": "ú", "ntilde": "ñ", "szlig": "ß", "oelig": "œ", "aelig": "æ", "Agrave": "À",
  "Acirc": "Â", "Auml": "Ä", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê",
  "Icirc": "Î", "Ocirc": "Ô", "Ouml": "Ö", "Ugrave": "Ù", "Ucirc": "Û", "Uuml": "Ü",
  "OElig": "Œ", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
]
