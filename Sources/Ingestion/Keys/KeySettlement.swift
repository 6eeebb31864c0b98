package import SurveyModel

/// The responses of one file after each has a key of its own.
package struct SettledResponses: Sendable {
  /// The batches in the file's order, without superseded responses.
  package var batches: [ResponseBatch]
  /// Records whose key a later record of the file has; their lines are not known.
  package var superseded: [SetAsideRecord]
  /// How many records say word for word what an earlier one says.
  package var identical: Int
}

/// Gives each response of a file a key of its own.
///
/// Where the export names its responses, a later row supersedes an earlier one with the same key.
/// Where the content is the key, records that say the same are different people: the first keeps
/// its content's key, each further one gets a key from it and from its ordinal among its likes in
/// the file's order. `batches` are all of the file, in any order.
package func settleKeys(
  of batches: [ResponseBatch], plan: ReadingPlan, digest: KeyedDigest
) -> SettledResponses {
  let ordered = batches.sorted { ($0.rows.first ?? 0) < ($1.rows.first ?? 0) }
  switch plan.key {
  case .content:
    var ordinals = ContentOrdinals()
    var settled = SettledResponses(batches: ordered, superseded: [], identical: 0)
    for position in settled.batches.indices {
      settled.identical += ordinals.settle(&settled.batches[position], digest: digest)
    }
    return settled
  case .columns:
    return withoutSuperseded(ordered)
  }
}

private func withoutSuperseded(_ batches: [ResponseBatch]) -> SettledResponses {
  var latest: [ResponseKey: Int32] = [:]
  latest.reserveCapacity(batches.reduce(0) { $0 + $1.count })
  for batch in batches {
    for (key, row) in zip(batch.keys, batch.rows) { latest[key] = row }
  }
  var settled = SettledResponses(batches: [], superseded: [], identical: 0)
  for batch in batches {
    let old = batch.keys.indices.filter { latest[batch.keys[$0]] != batch.rows[$0] }
    settled.superseded += old.map { position in
      SetAsideRecord(row: Int(batch.rows[position]), line: 0, reason: "superseded-in-file")
    }
    settled.batches.append(old.isEmpty ? batch : batch.without(old))
  }
  return settled
}

/// Counts records of the same content, so that each gets a key of its own.
package struct ContentOrdinals: Sendable {
  private var counts: [ResponseKey: UInt32] = [:]

  package init() {}

  /// Gives the responses of the file's next batch their keys; returns how many were met before.
  package mutating func settle(_ batch: inout ResponseBatch, digest: KeyedDigest) -> Int {
    var repeated = 0
    for position in batch.keys.indices {
      let content = batch.keys[position]
      let ordinal = counts[content, default: 0]
      counts[content] = ordinal + 1
      guard ordinal > 0 else { continue }
      repeated += 1
      let number = (0..<4).map { UInt8(truncatingIfNeeded: ordinal >> (24 - 8 * $0)) }
      batch.keys[position] = digest(content.bytes + number)
    }
    return repeated
  }
}

extension ResponseBatch {
  /// The batch without the responses at some positions, given in ascending order.
  func without(_ positions: [Int]) -> ResponseBatch {
    let dropped = Set(positions)
    var kept = ResponseBatch(slotCount: slotCount)
    kept.cells = cells
    for position in 0..<count where !dropped.contains(position) {
      kept.cellIndices.append(cellIndices[position])
      kept.answers += answers(of: position)
      kept.keys.append(keys[position])
      kept.submitted.append(submitted[position])
      kept.comments.append(comments[position])
      kept.rows.append(rows[position])
    }
    return kept
  }
}
