import Findings
import SurveyLoading
import Testing

@Suite struct DefinitionMutationTests {
  /// Numbers that are the same in every run (Knuth's MMIX generator).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 32 | state << 32
    }
  }

  @Test(.timeLimit(.minutes(2)), arguments: 0..<4)
  func `whatever is damaged, files load or say why not`(seed: Int) {
    var random = Seeded(state: UInt64(seed))
    let signs = Array("&*![]{},:-?|>'\"#%@` \n\t\r\\~=<".utf8) + [0, 0x85, 0xC3, 0xE2, 0xFF]
    for _ in 0..<150 {
      var files = DefinitionTexts().files
      let file = Int.random(in: 0..<3, using: &random)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<files[file].bytes.count, using: &random)
        let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
        switch Int.random(in: 0..<3, using: &random) {
        case 0: files[file].bytes[place] = sign
        case 1: files[file].bytes.insert(sign, at: place)
        default: files[file].bytes.remove(at: place)
        }
      }
      let loaded = loadDefinitions(files: files)
      let hasStop = loaded.problems.contains { $0.kind.severity == .stop }
      #expect((loaded.definitions == nil) == hasStop)
    }
  }
}
