package import Findings
package import SurveyModel

/// What a person reads beside a part of a definition that Rida proposes: one line of one or two
/// sentences, without line breaks.
package func remarkText(_ remark: Remark, in language: Language) -> String {
  remarkWording(in: language).text(of: remark.kind)
}

/// The words of remarks; a language that misses one doesn't compile.
protocol RemarkWording {
  func text(of kind: RemarkKind) -> String
}

private func remarkWording(in language: Language) -> any RemarkWording {
  switch language {
  case .french: FrenchRemarks()
  case .arabic: ArabicRemarks()
  case .english: EnglishRemarks()
  }
}
