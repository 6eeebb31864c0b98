import Foundation
import Testing

/// A real export with a workspace of its own and figures that another program computed.
struct RealExport: CustomTestStringConvertible, Sendable {
  /// The name of the workspace and of the expected figures.
  var name: String
  var survey: String
  /// The export's path inside the shared data.
  var file: String

  var testDescription: String { name }

  init(_ name: String, survey: String, _ file: String) {
    self.name = name
    self.survey = survey
    self.file = file
  }

  static let all = [
    RealExport(
      "edu-course-eval-kenya", survey: "course-evaluation",
      "edu-course-eval-kenya/202511-ft_bi1_bi2_course_evaluation.csv"),
    RealExport(
      "edu-training-feedback-manchester", survey: "training-feedback",
      "edu-training-feedback-manchester/feedback.tsv"),
    RealExport(
      "fr-graduates-polytech-2023", survey: "graduates",
      "fr-graduates-polytech-2023/enquete_2023.csv"),
    RealExport(
      "ar-google-forms-teachers", survey: "teachers", "ar-google-forms-teachers/Dataset.csv"),
    RealExport(
      "fr-staff-barometer-cpesr", survey: "staff-barometer",
      "fr-staff-barometer-cpesr/results-anon.csv"),
    RealExport(
      "tool-limesurvey-codes-and-text", survey: "wellbeing",
      "tool-limesurvey-codes-and-text/results-survey.csv"),
    RealExport(
      "fr-limesurvey-drc-internet", survey: "internet",
      "fr-limesurvey-drc-internet/survey_data.csv"),
    RealExport("tool-microsoft-forms", survey: "phones", "tool-microsoft-forms/surveyEng.csv"),
    RealExport(
      "tool-google-forms-en", survey: "pilot-course", "tool-google-forms-en/student_feedback.csv"),
    RealExport(
      "tool-google-forms-en-open-source", survey: "open-source",
      "tool-google-forms-en/open-source-survey-2026_Responses.csv"),
    RealExport(
      "fr-google-forms-students", survey: "students", "fr-google-forms-students/reponses_raw.csv"),
    RealExport(
      "edu-turkiye-uci", survey: "evaluation",
      "edu-turkiye-uci/turkiye-student-evaluation_generic.csv"),
  ]

  var export: URL { Places.data.appending(path: file) }
  /// The texts of its workspace's definition files, by their names.
  var definitions: [String: String] {
    get throws {
      let folder = Places.here.appending(path: "Workspaces/\(name)/surveys")
      let files = try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      return try files.reduce(into: [:]) { texts, file in
        texts[file.lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
      }
    }
  }

  var expectedFigures: URL { Places.here.appending(path: "Expected/\(name).csv") }
  var expectedRecords: URL { Places.here.appending(path: "Expected/\(name).records.json") }
}

/// Where the tests find what they need.
enum Places {
  static let here = URL(filePath: #filePath).deletingLastPathComponent()

  /// The shared data: `RIDA_SHARED`, else beside the checkout.
  static let data: URL = {
    let checkout = here.deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["RIDA_SHARED"].map { URL(filePath: $0) }
      ?? checkout.deletingLastPathComponent().appending(path: "shared")
    return shared.appending(path: "data")
  }()

  static var holdData: Bool { FileManager.default.fileExists(atPath: data.path) }
}
