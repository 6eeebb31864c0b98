import SurveyModel

/// What a tick or its absence says in a column of one option; nil for other texts.
func tickMark(_ text: String, tool: ToolConventions) -> AnswerCode? {
  if text.isEmpty || tool.blankTexts.contains(text) { return .blank }
  if tool.noDataTexts.contains(text) { return .notShown }
  if chosenTexts.contains(text) { return .option(1) }
  return unchosenTexts.contains(text) ? .option(0) : nil
}

private let chosenTexts = Set(
  [
    "Y", "Yes", "Oui", "O", "1", "True", "Vrai", "X", "نعم", "صحيح", "Selected", "Checked", "Coché",
    "Sélectionné", "✓", "Ja", "Sí", "Sim",
  ].map(normalised))

private let unchosenTexts = Set(
  [
    "N", "No", "Non", "0", "False", "Faux", "لا", "خطأ", "Not selected", "Unchecked", "Non coché",
    "Non sélectionné", "غير محدد", "Nein", "Não",
  ].map(normalised))

/// What programs write for a cell without a value.
let missingTexts: Set<String> = ["na", "n/a", "#n/a", "nan", "null", "none", "-", "--", "."]
