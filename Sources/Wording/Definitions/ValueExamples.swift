import Findings

/// A value of a kind as YAML writes it, the same in every language.
func valueExample(of type: DefinitionProblemKind.ValueType) -> String {
  switch type {
  case .text: "\"Rabat\""
  case .number: "0.80"
  case .wholeNumber: "5"
  case .yesOrNo: "true"
  case .list: "[learner, parent]"
  case .mapping: "{from: 2025-09-01, to: 2026-01-31}"
  case .localizedText: "{fr: \"Clair\", ar: \"واضح\", en: \"Clear\"}"
  case .date: "2026-01-31"
  }
}
