/// The organisation whose satisfaction evidence this is.
package struct Organisation: Equatable, Sendable {
  package var id: String
  package var name: LocalizedText
  package var scope: LocalizedText
  /// Languages of texts and reports, the first one being the default.
  package var languages: [Language]
  /// An IANA name such as `Africa/Casablanca`.
  package var timeZone: String
  /// The edition of the clause map.
  package var clauseEdition: String
  /// Confidence of every interval, such as 0.95.
  package var confidence: Double
  /// Beneficiary groups in the order of the file.
  package var groups: [BeneficiaryGroup]
  /// Dimensions in the order of the file.
  package var dimensions: [Dimension]
  /// Periods in the order of time.
  package var periods: [Period]
  package var disclosure: DisclosureRules

  package init(
    id: String, name: LocalizedText, scope: LocalizedText, languages: [Language],
    timeZone: String, clauseEdition: String, confidence: Double, groups: [BeneficiaryGroup],
    dimensions: [Dimension], periods: [Period], disclosure: DisclosureRules
  ) {
    self.id = id
    self.name = name
    self.scope = scope
    self.languages = languages
    self.timeZone = timeZone
    self.clauseEdition = clauseEdition
    self.confidence = confidence
    self.groups = groups
    self.dimensions = dimensions
    self.periods = periods
    self.disclosure = disclosure
  }

  /// The group of an id.
  package func group(_ id: GroupID) -> BeneficiaryGroup? { groups.first { $0.id == id } }
  /// The dimension of an id.
  package func dimension(_ id: DimensionID) -> Dimension? { dimensions.first { $0.id == id } }
  /// The period of an id.
  package func period(_ id: PeriodID) -> Period? { periods.first { $0.id == id } }
  /// The period that holds a day.
  package func period(on date: CalendarDate) -> Period? {
    periods.first { $0.first <= date && date <= $0.last }
  }
}

/// A kind of people whose satisfaction counts.
package struct BeneficiaryGroup: Equatable, Sendable {
  package var id: GroupID
  package var beneficiaryClass: BeneficiaryClass
  package var name: LocalizedText

  package init(id: GroupID, beneficiaryClass: BeneficiaryClass, name: LocalizedText) {
    self.id = id
    self.beneficiaryClass = beneficiaryClass
    self.name = name
  }
}

/// The three classes of ISO 21001.
package enum BeneficiaryClass: String, CaseIterable, Sendable {
  case learner
  case otherBeneficiary = "other-beneficiary"
  case staff
}

/// An attribute to break results down by.
package struct Dimension: Equatable, Sendable {
  package var id: DimensionID
  package var name: LocalizedText
  package var values: DimensionValues
  /// Texts that say that a respondent's value is not known, such as `NA`.
  package var noAnswer: [String]

  package init(
    id: DimensionID, name: LocalizedText, values: DimensionValues, noAnswer: [String] = []
  ) {
    self.id = id
    self.name = name
    self.values = values
    self.noAnswer = noAnswer
  }
}

/// Which values a dimension has.
package enum DimensionValues: Equatable, Sendable {
  /// Every value met is one.
  case any
  /// Only these, in the order of the file.
  case listed([DimensionValue])
}

/// A declared value of a dimension.
package struct DimensionValue: Equatable, Sendable {
  package var id: DimensionValueID
  package var name: LocalizedText
  /// Other spellings.
  package var synonyms: [String]

  package init(id: DimensionValueID, name: LocalizedText, synonyms: [String] = []) {
    self.id = id
    self.name = name
    self.synonyms = synonyms
  }
}

/// A named stretch of the academic calendar, both ends included.
package struct Period: Equatable, Sendable {
  package var id: PeriodID
  package var first: CalendarDate
  package var last: CalendarDate

  package init(id: PeriodID, first: CalendarDate, last: CalendarDate) {
    self.id = id
    self.first = first
    self.last = last
  }
}

/// For whom a report is.
package enum Audience: String, CaseIterable, Sendable {
  case `internal`
  case external
}

/// From how many answers on a figure may be shown.
package struct DisclosureRules: Equatable, Sendable {
  package var internalMinimum: Int
  package var externalMinimum: Int
  /// The response rate under which external readers see no figure, if any.
  package var externalResponseRate: Double?
  package var commentMinimum: Int

  package init(
    internalMinimum: Int = 5, externalMinimum: Int = 10, externalResponseRate: Double? = 0.5,
    commentMinimum: Int = 10
  ) {
    self.internalMinimum = internalMinimum
    self.externalMinimum = externalMinimum
    self.externalResponseRate = externalResponseRate
    self.commentMinimum = commentMinimum
  }

  /// The least number of answers of a figure that an audience may see.
  package func minimum(for audience: Audience) -> Int {
    switch audience {
    case .internal: internalMinimum
    case .external: externalMinimum
    }
  }
}
