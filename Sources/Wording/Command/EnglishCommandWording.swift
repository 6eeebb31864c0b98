import SurveyModel

/// The program's words in English.
struct EnglishCommandWording: CommandWording {
  func notAWorkspace(_ path: String) -> String {
    "\(path) is not a Rida workspace: it has no surveys/organisation.yaml. "
      + "Go to your workspace, name it with --workspace, or make one with “rida init FOLDER”."
  }
  var workspaceIsHeld: String {
    "Another run of Rida is working in this workspace. Nothing was changed; try again later."
  }
  func cannotWrite(_ path: String) -> String {
    "\(path) cannot be written. Check that the disk has room and that you may write there."
  }
  func cannotRead(_ path: String) -> String {
    "\(path) cannot be read. Check that it is there and that you may read it."
  }
  func definitionsCannotBeUsed(problems: Int) -> String {
    problems == 1
      ? "The definitions cannot be used until this problem is mended. Nothing was changed."
      : "The definitions cannot be used until these \(count(problems)) problems are mended. "
        + "Nothing was changed."
  }
  func storeIsForeign(_ path: String) -> String {
    "\(path) is not a store of Rida. Move it away, or put your backup back."
  }
  func storeIsNewer(_ path: String) -> String {
    "\(path) was written by a newer version of Rida. Install that version."
  }
  func storeIsDamaged(_ path: String) -> String {
    "\(path) is damaged. Put your backup back, or remove it and take the archive in again."
  }
  func programFault(_ detail: String) -> String {
    "This is a fault of Rida, not of your files: \(detail). Nothing was changed."
  }
  func unknownPeriod(_ id: String, known: [String]) -> String {
    choice("There is no period “\(id)”", known)
  }
  func unknownSurvey(_ id: String, known: [String]) -> String {
    choice("There is no survey “\(id)”", known)
  }
  func unknownGroup(_ id: String, known: [String]) -> String {
    choice("There is no group “\(id)”", known)
  }
  func unknownDimension(_ id: String, known: [String]) -> String {
    choice("There is no dimension “\(id)”", known)
  }
  func unknownObjective(_ id: String, known: [String]) -> String {
    choice("There is no objective “\(id)”", known)
  }
  func unknownItem(_ id: String) -> String { "No survey has an item “\(id)”." }
  func unknownMeasure(_ id: String, known: [String]) -> String {
    choice("There is no measure “\(id)”", known)
  }
  func unknownEncoding(_ name: String, known: [String]) -> String {
    choice("There is no encoding “\(name)”", known)
  }
  func unknownDelimiter(_ name: String) -> String {
    "“\(name)” is no delimiter. Please give one of “,” “;” “tab” “|”."
  }
  func unknownFormat(_ name: String, known: [String]) -> String {
    choice("There is no format “\(name)”", known)
  }
  var nothingStoredYet: String {
    "Nothing has been taken in yet. Put exports into data/inbox and run “rida nightly”."
  }
  func noResponses(in period: String) -> String { "There are no responses in \(period)." }

  private func choice(_ sentence: String, _ known: [String]) -> String {
    known.isEmpty
      ? "\(sentence)." : "\(sentence). Please give one of \(known.joined(separator: ", "))."
  }

  func workspaceMade(_ path: String) -> String { "The workspace is ready: \(path)" }
  func keptAsItWas(_ path: String) -> String { "Kept as it was: \(path)" }
  var nextStepsAfterInit: String {
    """
    Next:
      1. Put your organisation’s name, campuses and periods into surveys/organisation.yaml.
      2. Put an export into data/inbox and look at it: rida check data/inbox/FILE.csv
      3. Take it in and make the report: rida nightly
    """
  }

  var inboxIsEmpty: String { "The inbox is empty: there is nothing to take in." }
  func readingFile(_ name: String, number: Int, of total: Int) -> String {
    "Reading \(count(number)) of \(count(total)): \(name)"
  }
  func tookIn(_ name: String, added: Int, revised: Int, unchanged: Int, setAside: Int) -> String {
    "\(name): \(count(added)) new, \(count(revised)) revised, \(count(unchanged)) unchanged, "
      + "\(count(setAside)) set aside."
  }
  func alreadyTakenIn(_ name: String) -> String { "\(name): taken in before, nothing to do." }
  func stillGrowing(_ name: String) -> String {
    "\(name) is still being written. It stays in the inbox for the next run."
  }
  func putInQuarantine(_ name: String, explanation: String) -> String {
    "\(name) cannot be used and was put in quarantine; \(explanation) says why and what to do."
  }
  func notTakenIn(_ name: String) -> String { "\(name) was not taken in. Nothing of it is stored." }
  func goneResponses(_ count: Int, policy: GonePolicy) -> String {
    let missing = counted(
      count, "response of an earlier export is", "responses of an earlier export are")
    let they = PluralForm(count, in: .english) == .one ? "it is" : "they are"
    switch policy {
    case .keep: return "\(missing) missing from this one; \(they) still counted."
    case .retract: return "\(missing) missing from this one; \(they) no longer counted."
    }
  }
  func lookAtFindings(_ count: Int) -> String {
    PluralForm(count, in: .english) == .one
      ? "\(self.count(count)) finding needs a person; “rida status” lists it."
      : "\(self.count(count)) findings need a person; “rida status” lists them."
  }
  func makingReport(_ period: String) -> String { "Making the report of \(period)" }
  func reportIsAt(_ path: String) -> String { "The report is at \(path)" }
  var noReportYet: String { "There is no response yet, so there is no report." }
  func nightlySummary(_ summary: NightlySummary) -> String {
    let responses = [
      (summary.added, "new"), (summary.revised, "revised"), (summary.unchanged, "unchanged"),
    ].filter { $0.0 > 0 }
    var parts: [String] = []
    if summary.exports > 0 {
      parts.append(counted(summary.exports, "export", "exports") + " taken in")
    }
    for (position, (number, fate)) in responses.enumerated() {
      parts.append(
        position > 0
          ? "\(count(number)) \(fate)"
          : counted(number, "\(fate) response", "\(fate) responses"))
    }
    if summary.setAside > 0 {
      parts.append(counted(summary.setAside, "row", "rows") + " set aside")
    }
    if summary.gone > 0 { parts.append(counted(summary.gone, "response", "responses") + " gone") }
    if summary.quarantined > 0 {
      parts.append(counted(summary.quarantined, "file", "files") + " in quarantine")
    }
    if summary.reports > 0 {
      parts.append(counted(summary.reports, "report", "reports") + " written")
    }
    return parts.isEmpty ? "Done: nothing new." : "Done: \(parts.joined(separator: ", "))."
  }

  var statusTitle: String { "What the workspace holds" }
  func statusResponses(_ count: Int) -> String { "Responses counted: \(self.count(count))" }
  func statusExports(_ count: Int) -> String { "Exports taken in: \(self.count(count))" }
  func statusInbox(_ count: Int) -> String { "Waiting in the inbox: \(self.count(count))" }
  func statusQuarantine(_ count: Int) -> String { "In quarantine: \(self.count(count))" }
  func statusSetAside(_ count: Int) -> String { "Rows set aside: \(self.count(count))" }
  func statusGone(_ count: Int) -> String {
    "Responses missing from a later export: \(self.count(count))"
  }
  var statusNothingWaits: String { "Nothing waits for a person." }
  var statusCoverageTitle: String { "Who answered, period by period" }
  var columnExport: String { "Export" }
  var columnSurvey: String { "Survey" }
  var columnPeriod: String { "Period" }
  var columnGroup: String { "Group" }
  var columnResponses: String { "Responses" }
  var columnReason: String { "Reason" }
  var columnCount: String { "Count" }
  var coverageEmpty: String { "none" }
  func coverageBelow(_ minimum: Int) -> String { "fewer than \(minimum)" }

  func verifyArchive(files: Int) -> String {
    switch files {
    case 0: "Archive: no export yet."
    case 1: "Archive: 1 export, as it was taken in."
    default: "Archive: \(count(files)) exports, each as it was taken in."
    }
  }
  func verifyArchiveMissing(_ hash: String) -> String {
    "Archive: the export \(hash) is missing. Put it back from a backup."
  }
  func verifyArchiveChanged(_ hash: String) -> String {
    "Archive: the export \(hash) was changed. Put it back from a backup."
  }
  func verifyTally(survey: String, version: Int, responses: Int) -> String {
    "Tally of \(survey), version \(version): the same when rebuilt from "
      + counted(responses, "response.", "responses.")
  }
  func verifyTallyDiffers(survey: String, version: Int) -> String {
    "Tally of \(survey), version \(version): NOT the same when rebuilt from the responses."
  }
  func verifyEvidence(events: Int, head: String) -> String {
    "Evidence: an unbroken chain of \(counted(events, "event", "events")); head \(head)"
  }
  func verifyEvidenceBroken(at sequence: Int) -> String {
    "Evidence: the chain is broken at event \(sequence)."
  }
  func verifyHeadUnknown(_ head: String) -> String {
    "Evidence: the chain does not contain the head \(head). Events were removed or rewritten."
  }
  var verifyAllWell: String { "All is well." }
  var verifyFailed: String { "Something is wrong; see above." }

  private func count(_ number: Int) -> String { NumberWriting(.english).count(number) }

  private func counted(_ count: Int, _ one: String, _ other: String) -> String {
    "\(self.count(count)) \(PluralForm(count, in: .english) == .one ? one : other)"
  }
}
