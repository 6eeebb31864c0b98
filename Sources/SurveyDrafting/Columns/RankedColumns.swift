import SurveyModel

/// The options of a question that people put in order, and how its columns say so.
struct RankedColumns: Equatable {
  /// The options' labels, and their codes where headings have them.
  struct Option: Equatable {
    var label: String
    var code: String?
  }

  var columns: [Int]
  var options: [Option]

  /// From how many complete orders on a ranking is believed.
  private static let enoughOrders = 5

  /// Columns of a block that hold the rank of one option each: `Services [Library]` with 1, 2, 3.
  init?(ranksOf block: QuestionBlock, _ texts: [QuestionText], _ profiler: ExportProfiler) {
    let count = block.columns.count
    let ranks = block.columns.map { profiler.columns[$0].texts.map(rank) }
    let isRanks = zip(block.columns, ranks).allSatisfy { column, ranks in
      profiler.columns[column].isWhole
        && ranks.allSatisfy { $0.map { (1...count).contains($0) } ?? false }
    }
    guard (3...Ranking.optionLimit).contains(count), isRanks else { return nil }
    let orders = profiler.rows.map { row in
      zip(block.columns, ranks).compactMap { column, ranks in
        ranks.indices.contains(Int(row[column])) ? ranks[Int(row[column])] : nil
      }
    }.filter { $0.count > 1 }
    guard Self.areOrders(orders), orders.contains(where: { $0.count == count }) else { return nil }
    columns = block.columns
    options = block.columns.map {
      Option(label: texts[$0].row ?? "", code: texts[$0].codeParts?.row)
    }
  }

  /// Columns of a block that hold the option of one rank each: `Services [Rank 1]` with `Library`.
  init?(optionsOf block: QuestionBlock, _ texts: [QuestionText], _ profiler: ExportProfiler) {
    let rows = block.columns.map { texts[$0].row.flatMap(rank) }
    let profiles = block.columns.map { profiler.columns[$0] }
    var labels: [String: String] = [:]
    for text in profiles.flatMap({ $0.texts }) where labels[normalised(text)] == nil {
      labels[normalised(text)] = text
    }
    guard rows == (1...block.columns.count).map({ $0 }), profiles.allSatisfy({ $0.isWhole }),
      (block.columns.count...20).contains(labels.count), labels.count > 1,
      labels.keys.contains(where: { rank($0) == nil })
    else { return nil }
    let orders = profiler.rows.map { row in
      zip(block.columns, profiles).compactMap { column, profile in
        profile.texts.indices.contains(Int(row[column]))
          ? normalised(profile.texts[Int(row[column])]) : nil
      }
    }.filter { $0.count > 1 }
    guard orders.count >= 2, Self.areOrders(orders, enough: 2) else { return nil }
    columns = block.columns
    options = labels.sorted { $0.key < $1.key }.map { Option(label: $0.value, code: nil) }
  }

  /// A column whose cells hold all options in an order: `Library;Canteen;Sports;`.
  init?(orderIn column: Int, _ profile: ColumnProfile, separators: [String]) {
    for separator in separators {
      let cells = profile.texts.map { text in
        text.split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
      }
      guard let first = cells.first, (3...20).contains(first.count), cells.count > 1,
        profile.isWhole, profile.filled >= 3
      else { continue }
      let names = Set(first.map { normalised($0) })
      let isOrder = cells.allSatisfy {
        $0.count == names.count && Set($0.map { normalised($0) }) == names
      }
      guard isOrder else { continue }
      columns = [column]
      options = first.sorted { normalised($0) < normalised($1) }
        .map { Option(label: $0, code: nil) }
      return
    }
    return nil
  }

  /// Whether nearly all orders hold nothing twice, and there are enough of them.
  private static func areOrders<Value: Hashable>(
    _ orders: [[Value]], enough: Int = enoughOrders
  ) -> Bool {
    let distinct = orders.count { Set($0).count == $0.count }
    return orders.count >= enough && distinct * 20 >= orders.count * 19
  }
}

/// The rank that a text says: `Rank 1`, `Rang 1`, `1`.
private func rank(_ text: String) -> Int? {
  let words = normalised(text).split(separator: " ")
  guard let last = words.last, words.count <= 2, let rank = wholeNumber(String(last)), rank > 0,
    words.count == 1 || rankWords.contains(String(words[0]))
  else { return nil }
  return rank
}

private let rankWords = Set(
  ["rank", "rang", "ranking", "classement", "choix", "choice", "الرتبة", "المرتبة", "الترتيب"]
    .map { normalised($0) })
