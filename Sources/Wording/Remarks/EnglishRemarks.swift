import Findings
import SurveyModel

/// Remarks of proposed definitions, in English.
struct EnglishRemarks: RemarkWording {
  private let words = EnglishFindingWording()
  private let definitions = EnglishDefinitionWording()

  func text(of kind: RemarkKind) -> String {
    switch kind {
    case .maybeNoAnswers:
      "Does each row hold one person’s answers? The file looks like a list of something else."
    case .titleToWrite: "What is the questionnaire called? Write its title in each language."
    case .groupToChoose(let group):
      "Who answers it: \(group), or another group of organisation.yaml?"
    case .translationsMissing(let languages):
      "Texts are still to be written in \(list(languages.map(definitions.name)))."
    case .periodToSay:
      "The export doesn’t say when people answered: name the period with --period."
    case .scaleRecognised(let scale): "The answers are those of the built-in scale \(scale)."
    case .scaleGuessed:
      "Order, scores and what counts as satisfied are a guess: are they right?"
    case .optionsMayBeMissing: "Nobody may have chosen some of the answers: are all of them here?"
    case .mayBeReversed(let correlation):
      """
      Answers run against those to the other questions (correlation \(decimal(correlation))): is it \
      worded negatively? If so, it needs reversed: true.
      """
    case .objectiveToChoose: "Which objective of objectives.yaml does it serve, if any?"
    case .headingUnclear(""): "This column has no heading: what was asked?"
    case .headingUnclear(let heading):
      "The heading \(quoted(heading)) leaves open what was asked: what was the question?"
    case .readAsComment: "Taken for a comment in people’s own words: is it one?"
    case .readAsNumber(let low, let high):
      "Taken for a number from \(low) to \(high): may other numbers come?"
    case .readAsSeveral(let separator):
      "Several answers stand in one cell, with \(name(of: separator)) between them: are all listed?"
    case .readAsOptionColumns(let count):
      """
      \(words.counted(count, "column stands", "columns stand")) for one answer each, of which several may \
      be chosen: are all listed?
      """
    case .questionMissing:
      "The export has these answers without their question: what was asked?"
    case .readAsRanking(let options):
      "Taken for \(words.answers(options)) put in order, 1 being the first: are they?"
    case .toolRecognised(let tool): "This is an export of \(shownText(tool))."
    case .toolUnknown: "The tool is not known: columns are told by their headings alone."
    case .keyFound(let columns): "Responses are told apart by \(words.quotedList(columns))."
    case .keyMissing:
      """
      No column tells responses apart, so their content does: can the tool export a number for each \
      response?
      """
    case .timeFound(let column, let example):
      "People answered at the time in \(quoted(column)), such as \(quoted(example))."
    case .timeOrderUndecided(let column, let example, let days?):
      """
      Is \(quoted(example)) in the column \(quoted(column)) \(dateText(days.taken, in: .english)), as is \
      taken here, or \(dateText(days.other, in: .english))?
      """
    case .timeOrderUndecided(let column, let example, nil):
      "Which comes first in \(quoted(column)), such as \(quoted(example)): the day or the month?"
    case .dimensionCandidate(let heading, let values):
      """
      The column \(quoted(heading)) has \(words.counted(values, "value", "values")): are results to be broken \
      down by it? If so, make it a dimension in organisation.yaml.
      """
    case .identifierDropped(let heading, let kind):
      "The column \(quoted(heading)) seems to hold \(words.name(of: kind)), so it is never stored."
    case .columnEmpty(let heading): "The column \(quoted(heading)) is empty, so it is left out."
    case .columnLeftOut(let heading):
      "The column \(quoted(heading)) is not taken for a question: is it one?"
    case .columnsBesideCounts(let headings):
      "Left out as totals and the like: \(words.quotedList(headings))."
    case .readAsLong(let response, let item, let value):
      """
      Each row holds one answer: whose it is stands in \(words.quotedList(response)), the question in \
      \(quoted(item)), the answer in \(quoted(value)). Is that so?
      """
    case .allOneResponse(let columns):
      """
      All rows have the same \(words.quotedList(columns)), so they count as one person: does another \
      column tell people apart?
      """
    case .textsAreCodes(let example):
      "The questions are only numbers or codes there, such as \(quoted(example)): write what was asked."
    case .readAsCounts(let item, let first, let last):
      """
      Each row counts the answers to one question: the question stands in \(quoted(item)), the counts \
      from \(quoted(first)) to \(quoted(last)). Is that so?
      """
    case .encodingToChoose(let taken, let other):
      """
      The letters can be read in two ways: \(quoted(taken.sample)) in \(shownText(taken.name)), as is \
      taken here, or \(quoted(other.sample)) in \(shownText(other.name)). Which is right?
      """
    case .delimiterToChoose(let taken, let other):
      """
      The cells can be told apart in two ways: by \(name(of: taken.name)), as is taken here \
      (\(quoted(taken.sample))), or by \(name(of: other.name)) (\(quoted(other.sample))). Which is right?
      """
    case .filesNamed(let name):
      """
      What follows counts for files named \(quoted(name)): write * for what changes from one export to \
      the next.
      """
    case .questionLeftOut(let code, let type):
      "The question \(quoted(code)) is left out: Rida doesn’t read its type, \(quoted(type))."
    case .groupMayBeObjective(let name):
      "Is \(quoted(name)) an objective? If so, write it in objectives.yaml."
    case .notApplicableGuessed(let answer):
      "\(quoted(answer)) is taken to mean “does not apply”: does it?"
    case .shownConditionally: "Only some people were asked: an empty cell may mean not asked."
    case .scoresFromPositions:
      "The scores are the positions of the answers: is the first one the lowest?"
    case .answersUntranslated(let answers, let language):
      """
      Nobody gave \(list(answers.map(quoted))), so the words in the second language \
      (\(language)) are not known: add them.
      """
    }
  }

  private func quoted(_ text: String) -> String { words.quoted(text) }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func decimal(_ value: Double) -> String {
    NumberWriting(.english).decimal(value, decimals: 2)
  }

  private func name(of separator: String) -> String {
    switch ChoiceSeparator(separator) {
    case .comma: "a comma"
    case .semicolon: "a semicolon"
    case .bar: "a vertical bar"
    case .tab: "a tab"
    case .lineBreak: "a line break"
    case .space: "a space"
    case .other(let text): quoted(text)
    }
  }
}
