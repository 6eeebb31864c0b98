package import SurveyModel

/// What a person has to look at or decide in a definition that Rida proposes.
package struct Remark: Hashable, Sendable {
  package var kind: RemarkKind
  package var place: Place

  /// Which part of the definition it stands beside.
  package enum Place: Hashable, Sendable {
    case survey
    case item(ItemID)
    case scale(ScaleID)
    case export
  }

  package init(_ kind: RemarkKind, at place: Place) {
    self.kind = kind
    self.place = place
  }
}

/// What there is to decide: a closed catalogue, each with the facts that its wording needs.
package enum RemarkKind: Hashable, Sendable {
  // The survey as a whole
  /// The table looks like a list of questions or a page of text.
  case maybeNoAnswers
  case titleToWrite
  case groupToChoose(GroupID)
  /// Texts in these languages of the organisation are missing.
  case translationsMissing([Language])
  /// Nothing in the export says when people answered.
  case periodToSay

  // Items
  /// The answers fit a built-in scale.
  case scaleRecognised(ScaleID)
  /// The answers fit no scale that Rida knows: order, score and satisfaction are a guess.
  case scaleGuessed
  /// A middle or end of the scale that nobody chose may be missing.
  case optionsMayBeMissing
  /// Answers run against the other items' on the same scale: the item may be worded negatively.
  case mayBeReversed(correlation: Double)
  case objectiveToChoose
  /// A heading of the export stands for several questions or is empty.
  case headingUnclear(String)
  case readAsComment
  case readAsNumber(low: Int, high: Int)
  case readAsSeveral(separator: String)
  /// Several columns each say of one answer whether it was chosen.
  case readAsOptionColumns(Int)
  /// The export has a question's options as headings, without the question.
  case questionMissing
  case readAsRanking(options: Int)

  // The export
  case toolRecognised(String)
  case toolUnknown
  case keyFound([String])
  case keyMissing
  case timeFound(column: String, example: String)
  /// Day and month of a time may change places; the days are nil where they are not known.
  case timeOrderUndecided(column: String, example: String, days: PossibleDays?)
  case dimensionCandidate(heading: String, values: Int)
  case identifierDropped(heading: String, kind: FindingKind.IdentifierKind)
  case columnEmpty(heading: String)
  case columnLeftOut(heading: String)
  /// Columns beside counts that are taken for totals and the like.
  case columnsBesideCounts([String])
  /// A row for each answer: whose it is, to which question, and what was answered.
  case readAsLong(response: [String], item: String, value: String)
  /// A row for each answer, all of them of one response.
  case allOneResponse([String])
  /// The questions stand there as numbers or codes, such as this one.
  case textsAreCodes(example: String)
  /// A row for each question, with how often each answer was chosen in the columns from one to another.
  case readAsCounts(item: String, first: String, last: String)
  /// The bytes can be read in two encodings; the first is taken.
  case encodingToChoose(taken: FindingKind.Reading, other: FindingKind.Reading)
  /// The cells can be cut at two signs; the first is taken.
  case delimiterToChoose(taken: FindingKind.Reading, other: FindingKind.Reading)
  /// What is said of the file's bytes counts for files of this name.
  case filesNamed(String)

  // What another tool's definition has and Rida's does not
  /// A question of a type that Rida does not read.
  case questionLeftOut(code: String, type: String)
  /// A group of questions that may be an objective.
  case groupMayBeObjective(String)
  /// An answer that seems to mean "not applicable".
  case notApplicableGuessed(String)
  /// Shown only under a condition: not shown is not left blank.
  case shownConditionally
  case scoresFromPositions
  /// Answers that nobody gave, so that their words in a second language are not known.
  case answersUntranslated([String], language: String)

  /// The two days that a date such as 03/04/2025 may be.
  package struct PossibleDays: Hashable, Sendable {
    /// The one that the definition takes it for.
    package var taken: CalendarDate
    package var other: CalendarDate

    package init(taken: CalendarDate, other: CalendarDate) {
      self.taken = taken
      self.other = other
    }
  }
}
