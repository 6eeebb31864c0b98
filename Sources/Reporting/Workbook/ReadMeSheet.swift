import Analysis
import Disclosure
import ManagementReview
import SurveyModel
import Wording
import WorkbookWriting

extension ReviewWorkbook {
  /// What each column of each sheet says, how figures are computed, and where they come from.
  func readMeSheet(_ sheets: [ExplainedSheet]) -> Sheet {
    var sheet = emptySheet(words.readMeSheet)
    sheet.columnWidths = [30, 34, 100]
    sheet.add([.text(words.readMeSheet, .title)])
    for line in [
      words.readMeLead, words.wordsForNumbers,
      text(wording.confidenceNote(page.numbers.percent(page.organisation.confidence))),
    ] {
      sheet.add([.text(line, .note)])
    }
    sheet.skip()
    sheet.addTable(
      headings: [words.sheetColumn, words.columnColumn, words.meaningColumn],
      rows: columnRows(sheets))
    addMethods(to: &sheet)
    addProvenance(to: &sheet)
    return sheet
  }

  /// One row a column; sheets with the same columns are explained together.
  private func columnRows(_ sheets: [ExplainedSheet]) -> [[Cell]] {
    var together: [ExplainedSheet] = []
    for sheet in sheets {
      if let last = together.last, last.columns == sheet.columns {
        together[together.count - 1].name += wording.comma + sheet.name
      } else {
        together.append(sheet)
      }
    }
    return together.flatMap { sheet in
      sheet.columns.map { column in
        [.text(sheet.name), .text(column.heading, .strong), .text(column.meaning)]
      }
    }
  }

  private func addMethods(to sheet: inout Sheet) {
    let present = Set(review.figures.map { name(of: $0.key.measure) })
    sheet.skip()
    sheet.add([.text(wording.methodHeading, .section)])
    sheet.add([.text(wording.methodLead, .note)])
    for measure in Measure.simple + [.share("")] where present.contains(name(of: measure)) {
      guard let method = wording.method(of: measure) else { continue }
      sheet.add([.empty(), .text(wording.measureName(measure), .strong), .text(method)])
    }
  }

  /// A measure's name, the same for every answer's share.
  private func name(of measure: Measure) -> String {
    if case .share = measure { "share" } else { measure.rawValue }
  }

  private func addProvenance(to sheet: inout Sheet) {
    let provenance = review.provenance
    let facts = [
      (wording.programVersion, provenance.programVersion),
      (wording.definitionsHash, provenance.definitionsHash),
      (wording.tallyHash, provenance.tallyHash), (wording.evidenceHead, provenance.evidenceHead),
      (wording.clauseEdition, page.organisation.clauseEdition),
    ]
    sheet.skip()
    sheet.add([.text(wording.provenanceHeading, .section)])
    for (label, fact) in facts {
      sheet.add([.empty(), .text(label, .strong), .text(text(fact), .code)])
    }
  }
}
