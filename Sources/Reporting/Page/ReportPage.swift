import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Tallying
import Wording

/// What every part of the page needs: the review and the words to tell it in.
struct ReportPage: Sendable {
  let review: Review
  let language: Language
  let wording: any ReportWording
  let numbers: NumberWriting
  let figures: FigureText
  let anchors: Anchors

  init(_ review: Review, in language: Language) {
    self.review = review
    self.language = language
    wording = reportWording(in: language)
    numbers = NumberWriting(language)
    figures = FigureText(numbers: numbers, wording: wording)
    anchors = Anchors(review.surveys)
  }

  var organisation: Organisation { review.definitions.organisation }

  /// A text of the definitions in the page's language, free to run in its own direction.
  func name(_ text: LocalizedText) -> HTML { "<bdi>\(text.text(in: language))</bdi>" }

  func groupName(_ id: GroupID) -> String {
    organisation.group(id)?.name.text(in: language) ?? id.rawValue
  }

  func surveyTitle(_ id: SurveyID) -> String {
    let versions = review.definitions.surveys.filter { $0.id == id }
    return versions.last?.title.text(in: language) ?? id.rawValue
  }

  func valueName(_ id: DimensionValueID, of dimension: Dimension) -> String {
    guard case .listed(let values) = dimension.values,
      let value = values.first(where: { $0.id == id })
    else { return id.rawValue }
    return value.name.text(in: language)
  }

  /// What a figure is about: an item's text, an objective's statement or a survey's title.
  func subjectTitle(_ key: FigureKey) -> String {
    switch key.subject {
    case .survey: surveyTitle(key.slice.survey)
    case .objective(let id):
      review.definitions.objective(id)?.statement.text(in: language) ?? id.rawValue
    case .item(let id): item(id, of: key.slice.survey)?.text.text(in: language) ?? id.rawValue
    }
  }

  /// An item in the last version of its survey that has it.
  func item(_ id: ItemID, of survey: SurveyID) -> Item? {
    review.definitions.surveys.last { $0.id == survey && $0.item(id) != nil }?.item(id)
  }

  /// The axis of a figure; means need the scores of the items behind them.
  func scale(of key: FigureKey) -> FigureScale? {
    FigureScale(key.measure, scores: scores(of: key))
  }

  /// The lowest and the highest score of the items behind a figure, where they share them.
  func scores(of key: FigureKey) -> ClosedRange<Int>? {
    let survey = review.definitions.surveys.last { $0.id == key.slice.survey }
    let items = (survey?.items ?? []).filter {
      switch key.subject {
      case .survey: true
      case .item(let id): $0.id == id
      case .objective(let id): $0.objective == id
      }
    }
    let ranges = items.compactMap { $0.scale?.scoreRange }
    guard let first = ranges.first, ranges.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// A sentence as markup: figures from left to right, names in their own direction.
  func html(_ phrase: Phrase) -> HTML {
    var result: HTML = ""
    for run in phrase.runs {
      switch run {
      case .words(let text): result = "\(result)\(text)"
      case .figure(let text): result = "\(result)\(figure(text))"
      case .name(let text): result = "\(result)<bdi>\(text)</bdi>"
      }
    }
    return result
  }

  func html(_ phrase: Phrase?) -> HTML? { phrase.map { html($0) } }

  /// A number, range or code, which is read from left to right.
  func figure(_ text: String) -> HTML {
    // Elsewhere only what could be broken across lines needs holding together.
    let needsHolding = language.isRightToLeft || text.contains { $0 == "-" || $0 == " " }
    return needsHolding ? "<bdi dir=\"ltr\">\(text)</bdi>" : "\(text)"
  }
}
