import Wording

extension CheckPage {
  /// What became of each row, with the sum.
  func ledger(of summary: CheckSummary) -> HTML? {
    guard summary.read > 0 else { return nil }
    guard let lines = words.ledgerLines(of: summary) else {
      return "<p class=\"small\">\(words.unfinishedLedger(read: summary.read)).</p>"
    }
    let rows: [HTML] = lines.map { line in
      "<tr><th scope=\"row\">\(line.label)</th><td class=\"num\">\(figure(line.count))</td></tr>"
    }
    return """
      <h3>\(words.ledgerTitle)</h3>
      <table class="ledger">
      <thead><tr><td></td><th scope="col" class="num">\(words.rowsLabel)</th></tr></thead>
      <tbody>\(rows)</tbody>
      <tfoot><tr><th scope="row">\(words.readLabel)</th>\
      <td class="num">\(figure(summary.read))</td></tr></tfoot>
      </table>
      """
  }

  private func figure(_ count: Int) -> HTML { "<bdi dir=\"ltr\">\(words.count(count))</bdi>" }
}
