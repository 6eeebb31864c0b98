import CSVReading
import Findings

extension Finding {
  /// What a file that cannot be read at all is, as a finding.
  init(_ problem: FileProblem) {
    let kind: FindingKind =
      switch problem {
      case .missing: .fileMissing
      case .folder: .isFolder
      case .forbidden, .unreadable: .notReadable
      }
    self.init(kind)
  }

  /// A defect of the file's CSV structure, as a finding.
  init(_ problem: CSVProblem) {
    switch problem {
    case .strayQuote(let line, _): self.init(.strayQuote, at: Place(line: line))
    case .unclosedQuote(let line): self.init(.unclosedQuote, at: Place(line: line))
    case .fieldTooLong(let line, let limit, _), .recordTooLong(let line, let limit):
      self.init(.fieldTooLong(limit: limit), at: Place(line: line))
    case .undecodableBytes(let line, let encoding):
      self.init(.undecodable(encoding: encoding.rawValue), at: Place(line: line))
    case .nulByte(let line):
      self.init(.notText(kind: FileKind.binary.rawValue), at: Place(line: line))
    case .outOfMemory(let line): self.init(.notReadable, at: Place(line: line))
    }
  }

  /// Why no dialect was found, as a finding; nil where one was.
  init?(_ detection: DialectDetection) {
    switch detection {
    case .found: return nil
    case .empty: self.init(.fileEmpty)
    case .notText(let kind): self.init(.notText(kind: kind.rawValue))
    case .undecodable(let line, _, let encoding):
      self.init(.undecodable(encoding: encoding.rawValue), at: Place(line: line))
    case .undecidedEncoding(let line, let readings):
      guard readings.count >= 2 else { return nil }
      let samples = readings.map {
        FindingKind.Reading(name: $0.encoding.rawValue, line: line, sample: $0.text)
      }
      self.init(
        .encodingUndecided(first: samples[0], second: samples[1]), at: Place(line: line))
    case .undecidedDelimiter(let readings):
      guard readings.count >= 2 else { return nil }
      let samples = readings.map {
        FindingKind.Reading(
          name: $0.delimiter.name, line: 1, sample: $0.fields.prefix(4).joined(separator: " | "))
      }
      self.init(.delimiterUndecided(first: samples[0], second: samples[1]), at: Place(line: 1))
    }
  }
}
