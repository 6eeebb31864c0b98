import CSVReading
import Testing

@testable import WorkbookReading

@Suite struct SheetCellsTests {
  /// One cell and the text that a person sees in it.
  struct Example: CustomTestStringConvertible {
    var cell: String
    var text: String

    init(_ cell: String, _ text: String) {
      self.cell = cell
      self.text = text
    }

    var testDescription: String { cell }
  }

  static let formats = [
    "dd/mm/yyyy", "dd/mm/yyyy hh:mm", "[h]:mm:ss", "0%", "[$-ar-MA,107]d mmmm yyyy;@",
    "&quot;day &quot;0", "hh:mm AM/PM", "[Red]0.00",
  ]

  static let examples = [
    Example("<c><v>4</v></c>", "4"),
    Example("<c><v>4.0</v></c>", "4"),
    Example("<c><v>-3</v></c>", "-3"),
    Example("<c><v>0.30000000000000004</v></c>", "0.3"),
    Example("<c><v>1E-05</v></c>", "0.00001"),
    Example("<c><v>12345678901234567</v></c>", "12345678901234567"),
    Example("<c><v>1.2E+20</v></c>", "120000000000000000000"),
    Example("<c t='b'><v>1</v></c>", "TRUE"),
    Example("<c t='b'><v>0</v></c>", "FALSE"),
    Example("<c t='e'><v>#N/A</v></c>", "#N/A"),
    Example("<c t='s'><v>0</v></c>", "موافق تماما"),
    Example("<c t='s'><v>1</v></c>", "Très satisfait"),
    Example("<c t='s'><v>2</v></c>", "-"),
    Example("<c t='s'><v>3</v></c>", "東京"),
    Example("<c t='inlineStr'><is><t>say \"yes\", or\nno</t></is></c>", "say \"yes\", or\nno"),
    Example(
      "<c t='inlineStr'><is><r><t>a</t></r><r><t xml:space='preserve'> b</t></r></is></c>", "a b"),
    Example("<c t='inlineStr'><is><t>a_x000D_&#10;b_x005F_</t></is></c>", "a\nb_"),
    Example("<c t='str'><f>A1&amp;B1</f><v>4 &amp; 5</v></c>", "4 & 5"),
    Example("<c><f>1+1</f><v>2</v></c>", "2"),
    Example("<c><f>1+1</f></c>", "=1+1"),
    Example("<c s='1'><v>45931</v></c>", "2025-10-01"),
    Example("<c s='1'><v>45931.5</v></c>", "2025-10-01 12:00:00"),
    Example("<c s='2'><v>45931</v></c>", "2025-10-01 00:00:00"),
    Example("<c s='2'><v>45930.999999999</v></c>", "2025-10-01 00:00:00"),
    Example("<c s='3'><v>1.5</v></c>", "36:00:00"),
    Example("<c s='4'><v>0.85</v></c>", "0.85"),
    Example("<c s='5'><v>45931</v></c>", "2025-10-01"),
    Example("<c s='6'><v>7</v></c>", "7"),
    Example("<c s='7'><v>0.75</v></c>", "18:00:00"),
    Example("<c s='7'><v>45931.75</v></c>", "2025-10-01 18:00:00"),
    Example("<c s='8'><v>2.5</v></c>", "2.5"),
    Example("<c s='9'><v>1</v></c>", "1900-01-01"),
    Example("<c s='9'><v>59</v></c>", "1900-02-28"),
    Example("<c s='9'><v>61</v></c>", "1900-03-01"),
    Example("<c s='9'><v>-1</v></c>", "-1"),
    Example("<c s='9'><v>2958465</v></c>", "9999-12-31"),
    Example("<c s='9'><v>2958466</v></c>", "2958466"),
    Example("<c t='d'><v>2025-10-01T08:30:00.000Z</v></c>", "2025-10-01 08:30:00"),
    Example("<c s='1'/>", "-"),
    Example("<c><v></v></c>", "-"),
  ]

  @Test func `each cell is the text that a person sees`() throws {
    let rows = Self.examples.enumerated().map { position, example in
      "<row r='\(position + 1)'><c r='A\(position + 1)'><v>\(position)</v></c>\(example.cell)</row>"
    }
    let shared = """
      <si><t>موافق تماما</t></si><si><r><t>Très </t></r><r><rPr><b/></rPr><t>satisfait</t></r></si>\
      <si><t/></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>
      """
    let parts = WorkbookParts(rows: rows.joined(), sharedTexts: shared, formatCodes: Self.formats)
    let read = try records(WorkbookFile(try parts.bytes()).table(ofSheet: "Sheet1"))
    let expected = Self.examples.enumerated().map { "\($0)|\($1.text)" }
    for (got, wanted) in zip(read, expected) { #expect(got == wanted) }
    #expect(read.count == expected.count)
  }

  @Test func `days are counted from 1904 where the workbook says so`() throws {
    let rows = "<row><c s='1'><v>0</v></c><c s='2'><v>44469.25</v></c></row>"
    let parts = WorkbookParts(rows: rows, is1904: true)
    let read = try records(WorkbookFile(try parts.bytes()).table(ofSheet: "Sheet1"))
    #expect(read == ["1904-01-01|2025-10-01 06:00:00"])
  }

  @Test func `rows keep their numbers and are as wide as the widest`() throws {
    let rows = """
      <row r='2'><c r='B2'><v>1</v></c></row><row r='3'><c r='A3' s='1'/></row>\
      <row r='5'><c r='D5'><v>2</v></c><c r='A5'><v>3</v></c></row><row r='9'/>
      """
    let csv = try WorkbookFile(try WorkbookParts(rows: rows).bytes()).table(ofSheet: "Sheet1")
    #expect(String(decoding: csv, as: UTF8.self) == "\n,\"1\",,\n\n\n\"3\",,,\"2\"\n")
    let read = try readHead(of: csv, dialect: CSVDialect(), maximumRecords: 9)
    #expect(read.map(\.row) == [2, 5])
  }
}
