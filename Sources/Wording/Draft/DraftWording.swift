package import SurveyModel

/// What `rida draft` says of the definition that it drafted.
package protocol DraftWording: Sendable {
  /// What was drafted: from which tool's export, how many items, how many columns were left out.
  func drafted(from tool: String?, items: Int, leftOut: Int) -> String
  /// The file is what a tool asks, not what people answered.
  func isQuestionnaire(_ name: String) -> String
  /// No column of the export can be an item.
  func nothingToAsk(_ name: String) -> String
}

/// The words of `rida draft` in a language.
package func draftWording(in language: Language) -> any DraftWording {
  switch language {
  case .french: FrenchDraftWording()
  case .arabic: ArabicDraftWording()
  case .english: EnglishDraftWording()
  }
}

private struct EnglishDraftWording: DraftWording {
  func drafted(from tool: String?, items: Int, leftOut: Int) -> String {
    "\(tool.map { "\($0): " } ?? "")items drafted: \(items); columns left out: \(leftOut)."
  }

  func isQuestionnaire(_ name: String) -> String {
    "\(name) is a questionnaire, not its answers: use “rida import” for it."
  }

  func nothingToAsk(_ name: String) -> String {
    "No column of \(name) looks like a question, so there is nothing to draft."
  }
}

private struct FrenchDraftWording: DraftWording {
  func drafted(from tool: String?, items: Int, leftOut: Int) -> String {
    (tool.map { "\($0)\u{A0}: " } ?? "")
      + "questions proposées\u{A0}: \(items)\u{202F}; colonnes laissées de côté\u{A0}: \(leftOut)."
  }

  func isQuestionnaire(_ name: String) -> String {
    "\(name) est un questionnaire et non ses réponses\u{202F}: prenez «\u{202F}rida import\u{202F}»."
  }

  func nothingToAsk(_ name: String) -> String {
    "Aucune colonne de \(name) ne ressemble à une question\u{202F}: il n’y a rien à proposer."
  }
}

private struct ArabicDraftWording: DraftWording {
  func drafted(from tool: String?, items: Int, leftOut: Int) -> String {
    "\(tool.map { "\($0): " } ?? "")عدد الأسئلة المقترحة: \(items)؛ عدد الأعمدة المتروكة: \(leftOut)."
  }

  func isQuestionnaire(_ name: String) -> String {
    "\(name) استبيان وليس أجوبة عنه: استعملوا «rida import»."
  }

  func nothingToAsk(_ name: String) -> String {
    "لا يبدو أي عمود في \(name) سؤالا، فليس هناك ما يُقترح."
  }
}
