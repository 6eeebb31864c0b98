import Foundation
internal import GRDB
internal import SurveyModel

/// The layouts that responses were packed with, each stored once.
struct LayoutCatalogue {
  private var layouts: [Int64: AnswerLayout] = [:]

  /// The number of a layout, which is stored where it is new.
  mutating func number(of layout: AnswerLayout, _ database: Database) throws -> Int64 {
    if let known = try knownNumber(of: layout, database) { return known }
    try database.execute(
      sql: "INSERT INTO layout (definition) VALUES (?)", arguments: [try Self.text(of: layout)])
    layouts[database.lastInsertedRowID] = layout
    return database.lastInsertedRowID
  }

  /// The number of a layout, or nil where it is not stored.
  mutating func knownNumber(of layout: AnswerLayout, _ database: Database) throws -> Int64? {
    let sql = "SELECT id FROM layout WHERE definition = ?"
    let known = try Int64.fetchOne(database, sql: sql, arguments: [try Self.text(of: layout)])
    if let known { layouts[known] = layout }
    return known
  }

  /// The layout of a number.
  mutating func layout(_ number: Int64, _ database: Database) throws -> AnswerLayout {
    if let known = layouts[number] { return known }
    let sql = "SELECT definition FROM layout WHERE id = ?"
    guard let text = try String.fetchOne(database, sql: sql, arguments: [number]),
      let stored = try? JSONDecoder().decode(StoredLayout.self, from: Data(text.utf8))
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unreadable layout") }
    layouts[number] = stored.layout
    return stored.layout
  }

  /// A layout as canonical JSON: sorted keys, no spaces.
  private static func text(of layout: AnswerLayout) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(StoredLayout(layout)), as: UTF8.self)
  }
}

/// A layout as the store writes it.
private struct StoredLayout: Codable {
  var slots: [Slot]
  var comments: [String]

  struct Slot: Codable {
    var item: String
    var choice: String?
    var options: [String]
  }

  init(_ layout: AnswerLayout) {
    slots = layout.slots.map {
      Slot(
        item: $0.item.rawValue, choice: $0.choice?.rawValue, options: $0.options.map(\.rawValue))
    }
    comments = layout.comments.map(\.rawValue)
  }

  var layout: AnswerLayout {
    AnswerLayout(
      slots: slots.map { slot in
        AnswerLayout.Slot(
          item: ItemID(rawValue: slot.item), choice: slot.choice.map { OptionCode(rawValue: $0) },
          options: slot.options.map { OptionCode(rawValue: $0) })
      },
      comments: comments.map { ItemID(rawValue: $0) })
  }
}
