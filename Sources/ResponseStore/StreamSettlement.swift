internal import GRDB
internal import SurveyModel

/// Decides which files are exports of one and the same form, and which responses are gone.
///
/// Both follow from nothing but which file holds which responses and how files rank, so that the
/// order in which files came plays no part:
/// - Two files of a survey that share at least half of the smaller one's responses are one stream,
///   and so are files that are linked by others.
/// - A response is gone where the newest file of each stream that has it no longer holds it.
/// - A response that no file holds any more, since its file was read anew and understood
///   differently, is no response.
struct StreamSettlement {
  private let database: Database
  private var files: [StreamFile]
  private var cache: [Int: RunSet] = [:]

  init(_ surveys: [SurveyID], _ database: Database) throws {
    self.database = database
    files = try Set(surveys).sorted().flatMap { try FileTable.files(of: $0, database) }
  }

  /// Puts a file that is new, or was read anew, into its stream.
  ///
  /// - Parameters:
  ///   - number: The file.
  ///   - former: What the file held before it was read anew.
  /// - Returns: Every response that a change of streams may concern.
  /// - Throws: What SQLite reports.
  mutating func settle(_ number: Int, former: RunSet) throws -> RunSet {
    let held = try members(number)
    var concerned = held.union(former)
    if !former.isEmpty, former != held { try separate(number, &concerned) }
    try link(number)
    guard let stream = file(number)?.stream else { return concerned }
    for member in files where member.stream == stream {
      concerned = concerned.union(try members(member.number))
    }
    return concerned
  }

  /// What is to become of the responses concerned.
  mutating func states(
    of concerned: RunSet, policy: GonePolicy
  ) throws -> (gone: RunSet, retracted: RunSet) {
    var newest: [Int: StreamFile] = [:]
    for file in files where newest[file.stream].map({ $0.rank < file.rank }) ?? true {
      newest[file.stream] = file
    }
    var present = RunSet()
    var held = RunSet()
    for file in files where file.mayMeet(concerned) {
      let members = try members(file.number)
      held = held.union(members)
      if newest[file.stream]?.number == file.number { present = present.union(members) }
    }
    let orphans = concerned.subtracting(held)
    let gone = concerned.intersection(held).subtracting(present)
    return policy == .keep ? (gone, orphans) : (RunSet(), gone.union(orphans))
  }

  /// Every response that a file of the surveys holds.
  mutating func everything() throws -> RunSet {
    try files.reduce(RunSet()) { $0.union(try members($1.number)) }
  }

  private func file(_ number: Int) -> StreamFile? { files.first { $0.number == number } }

  private mutating func members(_ number: Int) throws -> RunSet {
    if let known = cache[number] { return known }
    let members = try FileTable.members(of: number, database)
    cache[number] = members
    return members
  }

  /// Joins a file with the streams of all files that overlap it.
  private mutating func link(_ number: Int) throws {
    guard let file = file(number) else { return }
    let held = try members(number)
    var streams: Set<Int> = [file.stream]
    for other in files
    where other.number != number && other.survey == file.survey && other.mayMeet(held) {
      if Self.overlap(held, try members(other.number)) { streams.insert(other.stream) }
    }
    guard streams.count > 1, let name = streams.min() else { return }
    for index in files.indices where streams.contains(files[index].stream) {
      try setStream(name, at: index)
    }
  }

  /// Takes the stream of a file apart and links what still overlaps.
  private mutating func separate(_ number: Int, _ concerned: inout RunSet) throws {
    guard let stream = file(number)?.stream else { return }
    let parts = files.indices.filter { files[$0].stream == stream }
    for index in parts {
      concerned = concerned.union(try members(files[index].number))
      try setStream(files[index].number, at: index)
    }
    for index in parts { try link(files[index].number) }
  }

  private mutating func setStream(_ stream: Int, at index: Int) throws {
    guard files[index].stream != stream else { return }
    files[index].stream = stream
    try FileTable.setStream(stream, of: files[index].number, database)
  }

  private static func overlap(_ first: RunSet, _ second: RunSet) -> Bool {
    let shared = first.intersection(second).count
    return shared > 0 && 2 * shared >= min(first.count, second.count)
  }
}
