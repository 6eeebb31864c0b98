/// A generated file.
struct SampleFile {
  /// Its path in the workspace's `data` folder; the folder under `examples` is an inbox folder.
  let path: String
  let bytes: [UInt8]

  /// Every generated file, in the order of their paths.
  ///
  /// - Throws: `UnencodableLetter` where a text does not fit its code page.
  static func all() throws -> [SampleFile] {
    let exports =
      try learnerExports() + parentExports() + employerExports() + staffExports()
    let rosters = SampleFile(
      path: "registers/rosters.csv", bytes: Array(Population.rosters.utf8))
    return (exports + [rosters]).sorted { $0.path < $1.path }
  }

  /// An export, in the inbox folder of a semester where its tool writes no date.
  init(_ name: String, in semester: Semester? = nil, _ table: Table, as dialect: Table.Dialect)
    throws
  {
    path = "examples/" + (semester.map { $0.id + "/" } ?? "") + name
    bytes = try table.bytes(as: dialect)
  }

  private init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
