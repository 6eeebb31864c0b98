import Findings

/// The words around findings, in Arabic.
extension ArabicFindingWording {
  var nothingFound: String { "لا ملاحظات: الملف سليم القراءة." }
  var effectLabel: String { "الأثر" }
  var adviceLabel: String { "ما العمل" }
  var definitionNote: String {
    """
    الأسطر الموجهة إلى تعريف ما تُكتب في ملفات المجلد surveys؛ وإذا لم يكن ذلك من مهامكم، فالمرجو \
    إحالتها إلى فريق الجودة. وإذا كان المفتاح موجودا من قبل، فأكملوه.
    """
  }
  var pageLead: String {
    "ما وجده برنامج رضا في الأجوبة التي صدّرتها أداة الاستبيان، وما ينبغي عمله. ولم يُحفظ أي شيء."
  }
  var ledgerTitle: String { "مآل كل صف" }
  var rowsLabel: String { "الصفوف" }
  var acceptedLabel: String { "أُخذ بها" }
  var readLabel: String { "الصفوف المقروءة" }
  var setAsideLabel: String { "ما نُحّي جانبا، حسب السبب" }

  func subject(of summary: CheckSummary) -> String {
    let survey = summary.surveyTitle.map { "إجابات عن \(quoted($0))" }
    let tool = summary.toolName.map { "مصدَّرة من \(shownText($0))" }
    let parts = [survey, tool].compactMap { $0 }.joined(separator: comma)
    return (parts.isEmpty ? "لم يُتعرف عليه بعد" : parts).uppercasedFirst + "."
  }

  func reading(of summary: CheckSummary) -> String? {
    let encoding = summary.encoding.map { "تُقرأ الحروف بترميز \(shownText($0))" }
    let delimiter = summary.delimiter.map { "تُفصل الأعمدة \(name(ofDelimiter: $0))" }
    let parts = [encoding, delimiter].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: comma) + "."
  }

  func outcome(of summary: CheckSummary) -> String {
    if summary.isStopped { return "لا تُحتسب أي إجابة حاليا: هناك ما يجب حسمه أولا." }
    return """
      الإجابات المحتسبة: \(count(summary.accepted))، من بين الصفوف المقروءة: \(count(summary.read)).
      """
  }

  func pageTitle(files: Int) -> String {
    files == 1 ? "فحص ملف استبيان مصدَّر" : "فحص ملفات استبيان مصدَّرة"
  }

  func share(accepted: Int, of read: Int) -> String {
    "يُحتسب \(count(accepted)) من \(count(read))"
  }

  func more(_ count: Int) -> String {
    "ملاحظات أخرى من النوع نفسه، عددها \(self.count(count))؛ وتعرضها كلها --format html"
  }

  func ledger(read: Int, accepted: Int, setAside: Int) -> String {
    """
    الصفوف المقروءة: \(count(read)) = \(count(accepted)) أُخذ بها + \(count(setAside)) نُحّيت جانبا
    """
  }

  func unfinishedLedger(read: Int) -> String {
    "الصفوف المقروءة إلى هنا: \(count(read))؛ ولم يُدرج أي منها"
  }
}
