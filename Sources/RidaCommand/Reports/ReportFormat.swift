import ArgumentParser

/// A file of a report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case html, csv, json

  /// The file's name in its report's folder.
  var fileName: String {
    switch self {
    case .html: "index.html"
    case .csv: "metrics.csv"
    case .json: "review.json"
    }
  }
}
