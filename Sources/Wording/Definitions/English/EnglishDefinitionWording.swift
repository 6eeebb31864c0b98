import Findings
import SurveyModel

/// What can be wrong in a definition, in English.
struct EnglishDefinitionWording: DefinitionWording {
  var language: Language { .english }

  func statement(of kind: DefinitionProblemKind) -> String {
    switch kind {
    case .missingFile: "This file is missing."
    case .unreadableFile: "This file can’t be opened."
    case .emptyFile: "This file is empty."
    case .tooLarge(let limit): "This file is larger than \(count(limit)) bytes."
    case .tooDeep(let limit): "More than \(count(limit)) levels are nested here."
    case .tooManyNodes(let limit): "This file holds more than \(count(limit)) values."
    case .aliasOrAnchor: "YAML’s anchors (&) and aliases (*) are not read here."
    case .tag: "YAML’s tags (!) are not read here."
    case .notUTF8: "Some letters are not written as UTF-8."
    case .syntax(let problem): "This is not well-formed YAML: \(shownText(problem, limit: 120))."
    case .unknownKey(let key, let nearest):
      "The key \(quoted(key)) is not known here.\(didYouMean(nearest))"
    case .duplicateKey(let key): "The key \(quoted(key)) stands here twice."
    case .missingKey(let key): "The key \(quoted(key)) is missing."
    case .wrongType(let expected): "There should be \(name(of: expected)) here."
    case .badIdentifier(let id): "\(quoted(id)) can’t be an id."
    case .badDate(let text): "\(quoted(text)) is not a date of the calendar."
    case .badNumber(let text, let range):
      "\(quoted(text)) is not a number within \(shownText(range))."
    case .unknownValue(let text, _, let nearest):
      "\(quoted(text)) is not one of the words known here.\(didYouMean(nearest))"
    case .emptyText: "There is no text here."
    case .missingText(let language): "There is no text in \(name(of: language)) here."
    case .duplicateID(let id): "\(quoted(id)) stands here twice."
    case .unknownReference(let what, let id, let nearest):
      "There is no \(name(of: what)) \(quoted(id)).\(didYouMean(nearest))"
    case .unknownTimeZone(let zone): "There is no time zone \(quoted(zone))."
    case .periodsOverlap(let first, let second): "The periods \(first) and \(second) overlap."
    case .periodGap(let first, let second): "There are days between \(first) and \(second)."
    case .endsBeforeStart: "The period ends before it begins."
    case .targetMetByBaseline: "The baseline already meets the target."
    case .targetOutOfRange(let measure):
      "The target can’t be a value of \(quoted(measure.rawValue))."
    case .reversedUnordered(let scale):
      "The options of the scale \(scale) have no order, so the item can’t be reversed."
    case .scaleHasFewOptions: "A scale has two options or more."
    case .tooManyOptions(let limit): "There are more than \(count(limit)) options."
    case .objectiveWithoutItem(let objective): "No question serves the objective \(objective)."
    case .objectiveWithoutOwner: "Nobody answers for this objective."
    case .objectiveWithoutDue: "This objective has no date by which it is to be reached."
    case .objectiveWithoutBaseline: "It is not said from where this objective starts."
    case .objectiveOverCounts:
      "Answers of a table of counts are not people, so this item can’t serve an objective."
    case .sameLabelTwice(let label): "\(quoted(label)) means two different things here."
    case .registerHeadingMissing(let heading):
      "The register has no column \(quoted(heading))."
    case .registerValue(let value): "\(quoted(value)) can’t stand in this column."
    }
  }

  func advice(for kind: DefinitionProblemKind) -> String {
    switch kind {
    case .missingFile: "Create it, or let rida init write one as a start."
    case .unreadableFile: "Ask whoever looks after the computer for the right to read it."
    case .emptyFile: "Fill it in, or delete it."
    case .tooLarge, .tooManyNodes: "Make it smaller, such as one file a survey."
    case .tooDeep: "Write it with fewer levels; the examples in surveys show how."
    case .aliasOrAnchor:
      "Write the value out in each place; a text that begins so needs quotation marks."
    case .tag: "Leave the tag out; a text that begins so needs quotation marks."
    case .notUTF8: "In your editor, save the file again with the encoding UTF-8."
    case .syntax:
      """
      Look at the indentation and the quotation marks of this line and the one before; a text with a \
      colon needs quotation marks.
      """
    case .unknownKey(_, let nearest):
      nearest == nil ? "Delete it, or move it to where it belongs." : "Correct it, or delete it."
    case .duplicateKey: "Keep one of the two, and put everything under it."
    case .missingKey(let key): "Add a line with \(key): and its value."
    case .wrongType(let expected): "Write, for example, \(valueExample(of: expected))."
    case .badIdentifier:
      "Use up to 64 letters without accents, digits, - and _, the first a letter or a digit."
    case .badDate: "Write year, month and day, such as 2026-01-31."
    case .badNumber: "Write a number in that range, with a point before its decimals."
    case .unknownValue(_, let allowed, _):
      allowed.isEmpty ? "Choose another one." : "Take one of these: \(list(allowed))."
    case .emptyText: "Write the text between quotation marks, or delete the line."
    case .missingText(let language): "Add a line with \(language.rawValue): and the text."
    case .duplicateID: "Give one of the two another id, or delete it."
    case .unknownReference(let what, _, _): "Correct it, or add the \(name(of: what))."
    case .unknownTimeZone: "Write a name such as Africa/Casablanca or Europe/Paris."
    case .periodsOverlap: "Change the dates, so that each day is in one period."
    case .periodGap: "If responses can come in on these days, let one of the periods include them."
    case .endsBeforeStart: "Swap the two dates, or correct the year."
    case .targetMetByBaseline: "Set the target beyond the baseline, or check the direction."
    case .targetOutOfRange: "Write shares as a part of 1, such as 0.80, and means on their scale."
    case .reversedUnordered: "Delete reversed, or take a scale with an order."
    case .scaleHasFewOptions: "Add the missing options."
    case .tooManyOptions: "Group the options, or ask for a comment instead."
    case .objectiveWithoutItem(let objective):
      "Add the line objective: \(objective) to the questions that serve it."
    case .objectiveWithoutOwner: "Add the line owner: with a function, such as Quality office."
    case .objectiveWithoutDue: "Add the line due: with a date, such as 2026-06-30."
    case .objectiveWithoutBaseline:
      "Add the line baseline: {period: 2023-2024-S2, value: 0.71} with your own figures."
    case .objectiveOverCounts:
      "Delete objective, or hand in the responses themselves and delete counts under export."
    case .sameLabelTwice: "Delete it from one of the two, so that each answer has one meaning."
    case .registerHeadingMissing:
      "Add the column, even without values; rida init shows all headings."
    case .registerValue: "Correct the cell; rida init shows an example of each register."
    }
  }
}
