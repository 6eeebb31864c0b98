package import Findings

/// What a column seems to say about a person, by its heading or by most of its cells.
package func identifierKind(
  heading: String, samples: [String]
) -> FindingKind.IdentifierKind? {
  identifierKind(ofHeading: heading) ?? identifierKind(ofCells: samples)
}

/// What the cells of a column say about people: at least half of them hold an address or a telephone
/// number; or are national ids, five or more, hardly any twice, since courses have such codes too.
func identifierKind(ofCells cells: [String]) -> FindingKind.IdentifierKind? {
  guard !cells.isEmpty else { return nil }
  var counts: [FindingKind.IdentifierKind: Int] = [:]
  for cell in cells {
    if let kind = identifierKind(ofCell: cell) { counts[kind, default: 0] += 1 }
  }
  for kind in [FindingKind.IdentifierKind.email, .phone, .address]
  where counts[kind, default: 0] * 2 >= cells.count {
    return kind
  }
  let ids = counts[.nationalID, default: 0]
  let isUnique = Set(cells).count * 10 >= cells.count * 9
  return ids >= fewestIDs && ids * 2 >= cells.count && isUnique ? .nationalID : nil
}

/// What the values of a dimension say about people, of all that were met in a file.
///
/// - Parameters:
///   - personal: Values that hold an address or a telephone number; each once.
///   - met: All other values; each once.
///   - records: How many records the file has.
/// - Returns: What they say, nil where they are no identifiers.
func identifierKind(
  ofValues personal: Set<String>, among met: Set<String>, records: Int
) -> FindingKind.IdentifierKind? {
  let all = personal.count + met.count
  let stands = personal.count * 2 >= all || personal.count >= 2 && personal.count * 10 >= all
  if !personal.isEmpty, stands {
    return personal.sorted().lazy.compactMap(identifierKind(ofCell:)).first
  }
  let ids = met.count { identifierKind(ofCell: $0) == .nationalID }
  return ids >= fewestIDs && ids * 2 >= all && ids * 2 >= records ? .nationalID : nil
}

/// So many ids are no accident.
private let fewestIDs = 5

/// What a cell holds, a telephone number that lost its zero to a spreadsheet included.
func identifierKind(ofCell cell: String) -> FindingKind.IdentifierKind? {
  let kinds = identifiers(in: cell, withNames: false).map(\.kind)
  if let kind = kinds.first { return kind }
  let digits = Array(cell.utf8)
  let isShortened =
    digits.count == 9 && (0x35...0x37).contains(digits[0])
    && digits.allSatisfy { (0x30...0x39).contains($0) }
  return isShortened ? .phone : nil
}
