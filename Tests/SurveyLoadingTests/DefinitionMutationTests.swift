import Findings
import SurveyLoading
import TestSupport
import Testing

@Suite struct DefinitionMutationTests {
  @Test(.timeLimit(.minutes(2)), arguments: 0..<4)
  func `whatever is damaged, files load or say why not`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
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
