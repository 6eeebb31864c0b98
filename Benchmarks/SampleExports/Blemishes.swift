/// What goes wrong in real files, put in on purpose and always at the same place.
extension Table {
  /// The table with an answer spelled in a way that no form offers.
  func misspelling(row: Int, heading: String, as spelling: String) -> Table {
    replacing(row: row, heading: heading, with: spelling)
  }

  /// The table with another text in one cell.
  func replacing(row: Int, heading: String, with text: String) -> Table {
    guard let column = headings.firstIndex(of: heading), rows.indices.contains(row) else {
      return self
    }
    var table = self
    table.rows[row][column] = .text(text)
    return table
  }

  /// The table with the first cells of a row only.
  func cutting(row: Int, to count: Int) -> Table {
    guard rows.indices.contains(row) else { return self }
    var table = self
    table.rows[row] = Array(rows[row].prefix(count))
    return table
  }

  /// The table with a heading as the form had it at another time.
  func renaming(heading: String, to other: String) -> Table {
    var table = self
    table.headings = headings.map { $0 == heading ? other : $0 }
    return table
  }
}

extension [Response] {
  /// The responses that were in when a file was downloaded.
  func until(_ moment: Moment) -> [Response] { filter { $0.submitted < moment } }

  /// The responses of some semesters.
  func within(_ semesters: [Semester]) -> [Response] { filter { semesters.contains($0.semester) } }

  /// The responses without one that its respondent withdrew.
  func withdrawing(number: Int) -> [Response] { filter { $0.number != number } }

  /// The responses with one that its respondent went back to and changed.
  func editing(number: Int, position: Int, to option: Int) -> [Response] {
    map { response in
      guard response.number == number else { return response }
      var edited = response
      edited.answers[position] = .option(option)
      return edited
    }
  }
}
