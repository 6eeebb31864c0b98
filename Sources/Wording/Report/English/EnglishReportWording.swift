/// The report in English.
struct EnglishReportWording: ReportWording {}
