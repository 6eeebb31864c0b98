import Findings

/// Why records are set aside, in English.
extension EnglishFindingWording {
  func statement(of reason: SetAsideReason, count: Int) -> String {
    switch reason {
    case .emptyRecord: counted(count, "row is", "rows are") + " empty."
    case .noAnswers: counted(count, "row has", "rows have") + " no answer to any question."
    case .ragged(let cells, let headings):
      (count == 1 ? "A row doesn’t fit" : "\(rows(count)) don’t fit")
        + " under the headings: \(count == 1 ? "it" : "the first") has \(self.cells(cells)) for "
        + counted(headings, "heading.", "headings.")
    case .repeatedHeadings: counted(count, "row repeats", "rows repeat") + " the headings."
    case .partial:
      counted(count, "response was", "responses were") + " begun and never handed in."
    case .testResponse:
      counted(count, "response", "responses") + " only tried the questionnaire out."
    case .spam:
      "The survey tool takes \(counted(count, "response", "responses")) for a machine’s."
    case .summaryRow:
      counted(count, "row holds", "rows hold") + " averages or totals instead of answers."
    case .missingKey:
      counted(count, "row has", "rows have")
        + " nothing in the column that tells responses apart."
    case .supersededInFile:
      counted(count, "row is", "rows are")
        + " followed further down by a newer row of the same response."
    case .timeUnreadable(let text):
      "Dates such as \(quoted(text)) can’t be read: \(rows(count))."
    case .timeMissing: counted(count, "row doesn’t", "rows don’t") + " say when it was answered."
    case .outsidePeriods:
      counted(count, "row is", "rows are") + " dated outside every period of the calendar."
    case .periodUnknown: "The period of \(rows(count)) can’t be told."
    case .periodNameUnknown(manyTexts, _):
      "Further names of periods are not in the calendar: \(rows(count))."
    case .periodNameUnknown(let text, let nearest):
      "\(quoted(text)) is not a period of the calendar: \(rows(count)).\(didYouMean(nearest))"
    case .groupUnknown(manyTexts, _):
      "Further texts name no group of the organisation: \(rows(count))."
    case .groupUnknown("", _):
      "Nothing stands in the column that says who answers: \(rows(count))."
    case .groupUnknown(let text, let nearest):
      "\(quoted(text)) is no group of the organisation: \(rows(count)).\(didYouMean(nearest))"
    case .countUnreadable(let text):
      "Counts such as \(quoted(text)) are no whole numbers: \(rows(count))."
    case .forgotten:
      counted(count, "row belongs", "rows belong")
        + " to a response that was erased at its author’s request."
    }
  }

  func consequence(of reason: SetAsideReason) -> String {
    switch reason {
    case .emptyRecord, .noAnswers, .repeatedHeadings:
      "No figure changes, as such rows hold no response."
    case .ragged:
      "The answers may stand under the wrong headings, so such rows don’t count."
    case .partial: "Unfinished responses don’t count, as their authors never sent them."
    case .testResponse: "Such responses don’t count, as nobody’s opinion is in them."
    case .spam: "Such responses don’t count, as no person seems to have given them."
    case .summaryRow: "No figure changes, as such rows hold no response."
    case .missingKey:
      "Such rows don’t count, as the same response could be counted twice with the next export."
    case .supersededInFile: "Each response counts once, as its newest row says."
    case .timeUnreadable, .timeMissing:
      "Such rows belong to no period, so they don’t count."
    case .outsidePeriods: "Such rows belong to no review, so they don’t count."
    case .periodUnknown, .periodNameUnknown: "Such rows belong to no period, so they don’t count."
    case .groupUnknown: "Such rows belong to no group, so they don’t count."
    case .countUnreadable:
      "How many answers they stand for is not known, so no count of such rows is read."
    case .forgotten: "Such rows don’t count, whichever export they come back with."
    }
  }

  func advice(for reason: SetAsideReason) -> String {
    switch reason {
    case .emptyRecord, .noAnswers: "There is nothing to do."
    case .repeatedHeadings:
      """
      There is nothing to do, if you pasted several exports together; it is safer to hand them in \
      one by one.
      """
    case .ragged:
      """
      Download the export again and hand it in without opening it in a spreadsheet. If the row is the \
      same then, look for a line break or a missing quotation mark in it.
      """
    case .partial:
      "There is nothing to do. Responses handed in later will count with the next export."
    case .testResponse, .spam:
      """
      There is nothing to do, unless people did answer: then correct their status in the survey tool \
      and export again.
      """
    case .summaryRow: "There is nothing to do."
    case .missingKey:
      """
      Download the export again with its column of response numbers; if a row was typed by hand, give \
      it a number of its own.
      """
    case .supersededInFile: "There is nothing to do."
    case .timeUnreadable:
      """
      Download the export again without saving it in a spreadsheet, which rewrites dates. If the tool \
      writes them so, give their pattern in the survey’s definition, under export, submitted and format.
      """
    case .timeMissing:
      "Download the export again with the time of submission, or name the period with --period."
    case .outsidePeriods:
      "Look at the dates; if they are right, add their period to surveys/organisation.yaml."
    case .periodUnknown:
      """
      Put the export into the folder of its period, such as data/inbox/2025-2026-S1, or name the \
      period with --period.
      """
    case .periodNameUnknown:
      """
      Add this name to the values of its period in the survey’s definition, under export and period; \
      or add the period to surveys/organisation.yaml.
      """
    case .groupUnknown("", _):
      "Fill in the group in the survey tool, or hand in an export of one group only."
    case .groupUnknown:
      "Add this text to the values of its group in the survey’s definition, under group."
    case .countUnreadable:
      """
      Ask for the table with all its counts as whole numbers, 0 where nobody chose an answer; where \
      small counts are hidden, there is nothing to do.
      """
    case .forgotten:
      "There is nothing to do. If you can, delete the response in the survey tool as well."
    }
  }
}
