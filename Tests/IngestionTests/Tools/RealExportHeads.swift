import CSVReading
import Foundation
import Testing

@testable import Ingestion

/// A real export beside the checkout, and what its first records have to be taken for.
struct RealExportHead: CustomTestStringConvertible, Sendable {
  /// Its path inside the shared data.
  var file: String
  var tool: String
  var headingRows = 1
  var titleRows = 0
  /// Codes of findings about the table's shape.
  var findings: [String] = []
  /// Records that hold answers, as far as the first 201 go.
  var answers: Int
  /// The encoding, where a person has to say it.
  var encoding: TextEncoding?

  var testDescription: String { file }

  init(
    _ file: String, _ tool: String, rows: Int = 1, titles: Int = 0, findings: [String] = [],
    answers: Int, encoding: TextEncoding? = nil
  ) {
    self.file = file
    self.tool = tool
    headingRows = rows
    titleRows = titles
    self.findings = findings
    self.answers = answers
    self.encoding = encoding
  }

  /// The folder that `RIDA_SHARED` names, or `../shared` beside the checkout.
  static let data: URL = {
    if let path = ProcessInfo.processInfo.environment["RIDA_SHARED"] {
      return URL(filePath: path).appending(path: "data")
    }
    let checkout = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let beside = [
      checkout.deletingLastPathComponent(),
      checkout.resolvingSymlinksInPath().deletingLastPathComponent(),
    ].map { $0.appending(path: "shared/data") }
    return beside.first { FileManager.default.fileExists(atPath: $0.path) } ?? beside[0]
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: data.path) }

  /// What Rida makes of its first records; nil where the file is absent or not read.
  func head() throws -> ExportHead? {
    let url = Self.data.appending(path: file)
    guard let handle = try? FileHandle(forReadingFrom: url) else { return nil }
    let bytes = Array(try handle.read(upToCount: 1 << 20) ?? Data())
    let isWhole = bytes.count < 1 << 20
    guard
      case .found(let dialect) = detectDialect(
        of: bytes, isWholeFile: isWhole, encoding: encoding)
    else {
      return nil
    }
    let records = try readHead(
      of: bytes, isWholeFile: isWhole, dialect: dialect, maximumRecords: 201)
    return ExportHead(fileName: url.lastPathComponent, records: records)
  }

  static let all = [
    RealExportHead("ar-google-forms-teachers/Dataset.csv", "google-forms", answers: 70),
    RealExportHead(
      "edu-carpentries-instructor-training/20180908_post_clean.csv", "csv", answers: 200),
    RealExportHead("edu-first-year-eval-wide/fy_eval.csv", "google-forms", answers: 15),
    RealExportHead("edu-insteval-long-format/labels.csv", "csv", answers: 53),
    RealExportHead(
      "edu-nss-uk-2023/nss2023_by_sex.csv", "csv", findings: ["counts-table"], answers: 200),
    RealExportHead("edu-nyc-school-survey-d75/survey_d75.txt", "csv", answers: 56),
    RealExportHead("edu-remote-learning-philippines/satisfaction.csv", "csv", answers: 150),
    RealExportHead("edu-seminar-evals-small-n/intro-logic-2023-23.csv", "csv", answers: 6),
    RealExportHead(
      "edu-student-feedback-aggregated/Student_Satisfaction_Survey.csv", "csv",
      findings: ["counts-table"], answers: 200),
    RealExportHead("edu-training-feedback-manchester/feedback.tsv", "google-forms", answers: 200),
    RealExportHead("edu-turkiye-uci/turkiye-student-evaluation_generic.csv", "csv", answers: 200),
    RealExportHead("fr-decimal-comma-semicolon/DonneesScolaires.csv", "csv", answers: 200),
    RealExportHead("fr-decimal-comma-semicolon/collab.csv", "csv", answers: 74),
    RealExportHead("fr-hdv2003-cp1252-decimal-comma/hdv2003.csv", "csv", answers: 200),
    RealExportHead("fr-limesurvey-drc-internet/survey_data.csv", "limesurvey", answers: 88),
    RealExportHead("fr-morocco-distance-learning/dataset.csv", "csv", answers: 86),
    RealExportHead(
      "fr-nursing-students/M2 enquete - ESI.csv", "csv", rows: 2, findings: ["heading-rows"],
      answers: 199),
    RealExportHead("fr-staff-barometer-cpesr/results-anon.csv", "csv", answers: 200),
    RealExportHead("ma-state-of-dev-morocco-2022/results_preprocessed.csv", "csv", answers: 200),
    RealExportHead("psy-pandemic-programming/Arabic_recoded.csv", "csv", answers: 56),
    RealExportHead("tool-google-forms-en/student_feedback.csv", "google-forms", answers: 15),
    RealExportHead("tool-kobo-semicolon/kobo_data.csv", "kobotoolbox", answers: 15),
    RealExportHead("tool-limesurvey-bilingual-lss/results_german.csv", "limesurvey", answers: 96),
    RealExportHead("tool-limesurvey-bilingual-lss/results_english.csv", "limesurvey", answers: 96),
    RealExportHead("tool-limesurvey-codes-and-text/results-survey.csv", "limesurvey", answers: 53),
    RealExportHead("tool-microsoft-forms/surveyEng.csv", "microsoft-forms", answers: 55),
    RealExportHead(
      "tool-moodle-definitions/questionnaire_export_complete.tsv", "moodle-questionnaire",
      answers: 4),
    RealExportHead(
      "tool-moodle-definitions/questionnaire_export_with_incomplete.tsv", "moodle-questionnaire",
      answers: 5),
    RealExportHead(
      "tool-qualtrics-model-evaluation/Model+evaluation_February+26,+2021_01.25.csv", "qualtrics",
      rows: 3, answers: 65),
    RealExportHead(
      "tool-qualtrics-numeric-vs-text/qualtRics_sample_german_headers.csv", "qualtrics", rows: 3,
      answers: 1),
    RealExportHead(
      "tool-qualtrics-numeric-vs-text/qualtrics_text.csv", "qualtrics", rows: 3, answers: 156),
    RealExportHead(
      "tool-qualtrics-qsf-pairs/Long_Exhaustive_Sample_Survey.csv", "qualtrics", rows: 3,
      answers: 31),
    RealExportHead(
      "tool-qualtrics-qsf-pairs/No_Basis_for_Evaluation (Insights).csv", "qualtrics", rows: 3,
      answers: 15),
    RealExportHead(
      "tool-qualtrics-qsf-pairs/No_Basis_for_Evaluation (Legacy).csv", "qualtrics", rows: 2,
      answers: 15),
    RealExportHead("tool-qualtrics-qsf-pairs/Sample_Survey.csv", "qualtrics", rows: 2, answers: 5),
    RealExportHead(
      "tool-surveymonkey-employee-xlsx/survey_monkey_output.csv", "surveymonkey", rows: 2,
      answers: 198),
    RealExportHead(
      "tool-surveymonkey-starwars/StarWars.csv", "surveymonkey", rows: 2, answers: 199,
      encoding: .macRoman),
    RealExportHead("tool-typeform-indico-post-workshop/indico_2018.csv", "indico", answers: 38),
    RealExportHead(
      "tool-typeform-indico-post-workshop/indico_2019-c-2020.csv", "indico", answers: 75),
    RealExportHead("tool-typeform-indico-post-workshop/typeform_2017.csv", "csv", answers: 27),
    RealExportHead(
      "tool-typeform-osmi-2018/OSMI Mental Health in Tech Survey 2018.csv", "typeform",
      answers: 200),
    RealExportHead("tool-wenjuanxing-zh/surveyCN.csv", "wenjuanxing", answers: 21),
  ]
}
