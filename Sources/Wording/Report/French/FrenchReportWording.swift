/// The report in French.
struct FrenchReportWording: ReportWording {}
