import Foundation

/// A value as JSON whose bytes are the same each time: sorted keys, two spaces.
func jsonText(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
  let data = (try? encoder.encode(value)) ?? Data()
  return String(decoding: data, as: UTF8.self)
}
