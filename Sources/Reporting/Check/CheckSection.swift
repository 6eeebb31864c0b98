import Findings
import SurveyModel
import Wording

extension CheckPage {
  /// What was found in one file.
  func section(at position: Int) -> HTML {
    let summary = summaries[position]
    let groups = findingGroups(of: summary.findings, in: language)
    return """
      <section id="file-\(position + 1)" class="\(state(of: summary))">
      <h2><bdi>\(summary.fileName)</bdi></h2>
      <p class="outcome">\(prose(words.outcome(of: summary)))</p>
      <p class="facts">\(prose(facts(of: summary)))</p>
      \(groups.isEmpty ? "<p>\(words.nothingFound)</p>" : nil)
      \(Severity.allCases.compactMap { cards(of: $0, in: groups) })
      \(note(on: groups))
      \(ledger(of: summary))
      </section>
      """
  }

  /// What the file is and how it was read, in sentences.
  private func facts(of summary: CheckSummary) -> String {
    [words.subject(of: summary), words.reading(of: summary)].compactMap { $0 }
      .joined(separator: " ")
  }

  /// Groups of one severity under their title.
  private func cards(of severity: Severity, in all: [FindingGroup]) -> HTML? {
    let groups = all.filter { $0.severity == severity }
    guard !groups.isEmpty else { return nil }
    return """
      <h3>\(words.title(of: severity))</h3>
      <div class="cards">
      \(groups.map(card(of:)))
      </div>
      """
  }

  /// One group: what and where, lines to copy, what it does, what to do.
  private func card(of group: FindingGroup) -> HTML {
    """
    <article class="\(group.severity.rawValue)">
    <h4>\(group.title) <code>\(group.code)</code></h4>
    \(group.entries.count == 1 ? entry(group.entries[0], group.lead, tag: "div") : list(of: group))
    <dl>
    <dt>\(words.effectLabel)</dt><dd>\(prose(group.effect))</dd>
    <dt>\(words.adviceLabel)</dt><dd>\(prose(group.advice))</dd>
    </dl>
    </article>

    """
  }

  private func list(of group: FindingGroup) -> HTML {
    "<ul>\(group.entries.map { entry($0, group.lead, tag: "li") })</ul>"
  }

  /// One finding with its place, and its lines for a definition.
  private func entry(_ entry: FindingGroup.Entry, _ lead: String?, tag: HTML) -> HTML {
    let place = entry.place.map { "<span class=\"place\">\(prose($0))</span> " as HTML }
    let statement = entry.statement.map { "<span>\(prose($0))</span>" as HTML }
    return """
      <\(tag) class="entry">\(place)\(statement)\(lines(of: entry, lead))</\(tag)>
      """
  }

  private func lines(of entry: FindingGroup.Entry, _ lead: String?) -> HTML? {
    guard let lead, !entry.lines.isEmpty else { return nil }
    let lines: [HTML] = entry.lines.map { "<code dir=\"ltr\">\($0)</code>" }
    let between: HTML = " <span class=\"or\">\(words.or)</span> "
    let joined = lines.dropFirst().reduce(lines[0]) { "\($0)\(between)\($1)" }
    return "<div class=\"lines\"><span>\(lead)\(words.colon)</span>\(joined)</div>"
  }

  private func note(on groups: [FindingGroup]) -> HTML? {
    guard groups.contains(where: { $0.lead != nil }) else { return nil }
    return "<p class=\"small\">\(prose(words.definitionNote))</p>"
  }
}
