/// The report in Arabic.
struct ArabicReportWording: ReportWording {}
