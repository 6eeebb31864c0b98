package import SurveyModel

/// Every word that a report has of its own; a language that misses one doesn't compile.
package protocol ReportWording: ReportLabels, ReportSentences, ReportCodes {}

/// The words of reports in a language.
package func reportWording(in language: Language) -> any ReportWording {
  switch language {
  case .french: FrenchReportWording()
  case .arabic: ArabicReportWording()
  case .english: EnglishReportWording()
  }
}
