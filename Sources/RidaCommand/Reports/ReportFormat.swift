import ArgumentParser

/// A file of a report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case html, xlsx, csv, json

  /// The file's name in its report's folder.
  var fileName: String {
    switch self {
    case .html: "index.html"
    case .xlsx: "review.xlsx"
    case .csv: "metrics.csv"
    case .json: "review.json"
    }
  }
}
