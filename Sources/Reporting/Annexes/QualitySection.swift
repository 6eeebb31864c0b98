import ManagementReview
import SurveyModel
import Wording

extension ReportPage {
  /// What happened to every record of every export.
  var qualitySection: HTML {
    """
    <section id="quality">
    <h2>\(wording.qualityHeading)</h2>
    \(review.exports.isEmpty ? "<p class=\"none\">\(wording.noExports)</p>" : exportLedger)
    </section>
    """
  }

  private var exportLedger: HTML {
    """
    <p class="lead">\(wording.qualityLead)</p>
    \(ledgerBalance)
    <div class="scroll"><table class="numbers ledger"><thead><tr><th scope="col">\(wording.exportColumn)</th>\
    <th scope="col" class="text">\(wording.surveyColumn)</th>\
    <th scope="col" class="text">\(wording.toolColumn)</th>\
    <th scope="col" class="text">\(wording.encodingColumn)</th>\
    <th scope="col">\(wording.readColumn)</th><th scope="col">\(wording.acceptedColumn)</th>\
    <th scope="col">\(wording.revisedColumn)</th><th scope="col">\(wording.unchangedColumn)</th>\
    <th scope="col">\(wording.setAsideColumn)</th></tr></thead>
    <tbody>\(review.exports.map { exportRow($0) })</tbody></table></div>
    \(codeTable(
      wording.setAsideHeading, counts: sums(of: \.setAside), words: { wording.setAside($0) }))
    \(codeTable(
      wording.findingsHeading, counts: sums(of: \.findings), words: { wording.finding($0) }))
    """
  }

  /// The sum over the exports whose counts may be told.
  private var ledgerBalance: HTML {
    let exports = review.exports.filter { !$0.countsAreWithheld }
    guard !exports.isEmpty else { return "" }
    let balance = wording.balance(
      read: exports.reduce(0) { $0 + $1.read }, accepted: exports.reduce(0) { $0 + $1.accepted },
      revised: exports.reduce(0) { $0 + $1.revised },
      unchanged: exports.reduce(0) { $0 + $1.unchanged },
      setAside: exports.reduce(0) { $0 + $1.setAside.values.reduce(0, +) })
    return "<p>\(html(balance))</p>"
  }

  private func exportRow(_ export: ExportRecord) -> HTML {
    let setAside = export.setAside.values.reduce(0, +)
    let counts = [export.read, export.accepted, export.revised, export.unchanged, setAside]
    return """
      <tr><th scope="row"><code dir="ltr" title="\(export.hash)">\(String(export.hash.prefix(12)))</code></th>\
      <td class="text"><bdi>\(surveyTitle(export.survey))</bdi></td>\
      <td class="text">\(figure(export.tool))</td><td class="text">\(figure(export.encoding))</td>\
      \(counts.map { count -> HTML in
        export.countsAreWithheld
          ? "<td class=\"muted\">\(wording.withheldShort)</td>"
          : "<td>\(figure(numbers.count(count)))</td>"
      })</tr>

      """
  }

  /// The counts of all exports together, by code.
  private func sums(of counts: (ExportRecord) -> [String: Int]) -> [(code: String, count: Int)] {
    var sums: [String: Int] = [:]
    for export in review.exports { sums.merge(counts(export)) { $0 + $1 } }
    return sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  private func codeTable(
    _ title: String, counts: [(code: String, count: Int)], words: (String) -> String?
  ) -> HTML {
    guard !counts.isEmpty else { return "" }
    let rows: [HTML] = counts.map { code, count in
      """
      <tr><th scope="row">\(words(code) ?? code)</th><td>\(figure(numbers.count(count)))</td></tr>
      """
    }
    return "<h3>\(title)</h3><table class=\"numbers codes\"><tbody>\(rows)</tbody></table>"
  }
}
