/// Writes records of the export.
struct RecordWriter {
  private let times = SubmissionTimes()
  private let comments = Comments()
  private let comma = UInt8(ascii: ",")

  /// Writes the row of headings.
  func writeHeadings(to piece: inout [UInt8]) {
    piece += Questionnaire.headings.joined(separator: ",").utf8
    piece.append(UInt8(ascii: "\n"))
  }

  /// Writes one record: who, when and where, twenty items, the recommendation, a comment.
  func write(record number: Int, to piece: inout [UInt8]) {
    var random = RandomNumbers(record: number)
    appendDigits(of: 10_000_000 + number, to: &piece)
    piece.append(comma)
    times.writeTime(&random, to: &piece)
    let group = writeOne(of: Questionnaire.groups, &random, to: &piece)
    _ = writeOne(of: Questionnaire.campuses, &random, to: &piece)
    _ = writeOne(of: Questionnaire.programmes, &random, to: &piece)
    let isInArabic = random.chance(inThousand: 400)
    piece += isInArabic ? ",ar".utf8 : ",fr".utf8
    let mood = random.normalHundredths()
    for objective in Questionnaire.objectives.indices {
      writeItems(ofObjective: objective, group: group, mood: mood, &random, to: &piece)
    }
    writeRecommendation(group: group, mood: mood, &random, to: &piece)
    piece.append(comma)
    if random.chance(inThousand: 510) {
      comments.writeComment(inArabic: isInArabic, &random, to: &piece)
    }
    piece.append(UInt8(ascii: "\n"))
  }

  private func writeOne(
    of shares: [Share], _ random: inout RandomNumbers, to piece: inout [UInt8]
  ) -> Int {
    let share = shares[random.below(shares.count)]
    piece.append(comma)
    piece += share.bytes
    return share.index
  }

  /// Writes an objective's four items; some skip them all, and single ones stay blank besides.
  private func writeItems(
    ofObjective objective: Int, group: Int, mood: Int, _ random: inout RandomNumbers,
    to piece: inout [UInt8]
  ) {
    let isSkipped = random.chance(inThousand: 25)
    let view = mood * 60 / 100 + random.normalHundredths() * 40 / 100
    for item in 0..<4 {
      piece.append(comma)
      let noise = random.normalHundredths() * 75 / 100
      let isBlank = isSkipped || random.chance(inThousand: 60)
      guard !isBlank else { continue }
      let mean = Questionnaire.mean(group: group, objective: objective, item: item)
      let score = min(5, max(1, (mean + view + noise + 50) / 100))
      piece.append(UInt8(ascii: "0") + UInt8(score))
    }
  }

  private func writeRecommendation(
    group: Int, mood: Int, _ random: inout RandomNumbers, to piece: inout [UInt8]
  ) {
    piece.append(comma)
    let noise = random.normalHundredths()
    guard !random.chance(inThousand: 50) else { return }
    let hundredths = 760 + 40 * (group % 2) + mood * 150 / 100 + noise * 120 / 100
    appendDigits(of: min(10, max(0, hundredths / 100)), to: &piece)
  }

  private func appendDigits(of number: Int, to piece: inout [UInt8]) {
    if number >= 10 { appendDigits(of: number / 10, to: &piece) }
    piece.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
