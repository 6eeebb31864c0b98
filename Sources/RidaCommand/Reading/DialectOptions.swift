import ArgumentParser
import CSVReading
import SurveyModel
import Wording

/// What a user says about an export where its bytes don't tell.
struct DialectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The export's encoding, where it can't be told: "
        + TextEncoding.offeredNames.joined(separator: ", ") + ".", valueName: "encoding"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "The export's delimiter, where it can't be told: , ; tab | space or :.",
      valueName: "delimiter"))
  var delimiter: String?

  @Option(
    help: ArgumentHelp("The sheet of a workbook that holds the answers.", valueName: "sheet"))
  var sheet: String?

  /// The options as the reader takes them.
  ///
  /// - Throws: `ExitCode.validationFailure` where a name is unknown, after saying so.
  func readingOptions(
    _ session: Session, survey: SurveyID?, period: PeriodID?
  ) throws -> ReadingOptions {
    try readingOptions(session.words, survey: survey, period: period)
  }

  /// The options as the reader takes them, with words for what is wrong with them.
  ///
  /// - Throws: `ExitCode.validationFailure` where a name is unknown, after saying so.
  func readingOptions(
    _ words: any CommandWording, survey: SurveyID? = nil, period: PeriodID? = nil
  ) throws -> ReadingOptions {
    var options = ReadingOptions(survey: survey, period: period, sheet: sheet)
    if let encoding {
      guard let known = TextEncoding(named: encoding) else {
        Console.message(
          words.unknownEncoding(encoding, known: TextEncoding.offeredNames))
        throw ExitCode.validationFailure
      }
      options.encoding = known
    }
    if let delimiter {
      guard let known = Delimiter(named: delimiter) else {
        Console.message(words.unknownDelimiter(delimiter))
        throw ExitCode.validationFailure
      }
      options.delimiter = known
    }
    return options
  }
}
