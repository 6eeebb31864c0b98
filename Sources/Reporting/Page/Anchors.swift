import Analysis
import ManagementReview
import SurveyModel
import Tallying

/// The ids of the page's places, unique by construction, and where the evidence of a figure stands.
struct Anchors: Sendable {
  private struct Place: Hashable {
    var survey: SurveyID
    var group: GroupID
  }

  private var places: Set<String> = []
  private var sections: [Place: Int] = [:]

  /// Creates the anchors of the evidence.
  init(_ surveys: [SurveySection]) {
    for (index, section) in surveys.enumerated() {
      places.insert(Self.section(index))
      let place = Place(survey: section.survey.id, group: section.group)
      sections[place] = sections[place] ?? index
      for evidence in section.objectives {
        places.insert(Self.objective(evidence.objective.id, in: index))
        for item in evidence.items { places.insert(Self.item(item.item.id, in: index)) }
      }
      for item in section.otherItems { places.insert(Self.item(item.item.id, in: index)) }
    }
  }

  /// The id of a survey's section.
  static func section(_ index: Int) -> String { "evidence-\(index + 1)" }

  /// The id of an objective inside a survey's section.
  static func objective(_ id: ObjectiveID, in section: Int) -> String {
    "evidence-\(section + 1)-objective-\(encoded(id.rawValue))"
  }

  /// The id of an item inside a survey's section.
  static func item(_ id: ItemID, in section: Int) -> String {
    "evidence-\(section + 1)-item-\(encoded(id.rawValue))"
  }

  /// Where the evidence of a figure stands, if the page has it.
  func evidence(of key: FigureKey) -> String? {
    let place = Place(survey: key.slice.survey, group: key.slice.group)
    guard let index = sections[place] else { return nil }
    let anchor =
      switch key.subject {
      case .survey: Self.section(index)
      case .objective(let id): Self.objective(id, in: index)
      case .item(let id): Self.item(id, in: index)
      }
    return places.contains(anchor) ? anchor : Self.section(index)
  }

  /// Letters, digits, `-` and `_` as they are, other bytes as a point and two hexadecimal digits.
  private static func encoded(_ id: String) -> String {
    var text = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "." + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return text
  }
}
