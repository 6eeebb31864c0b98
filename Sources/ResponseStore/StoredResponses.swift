package import SurveyModel
package import Tallying

extension Store {
  /// Hands over the counted responses of a survey version, some thousands at a time, in the order
  /// of their arrival and in the current layout; batches have no keys and no rows.
  package func forEachBatch(
    layout: AnswerLayout, shape: TallyShape, _ body: (ResponseBatch) throws -> Void
  ) throws {
    try read { database in
      try StoredTally.forEachBatch(
        layout: layout, shape: shape, Catalogues(database), body)
    }
  }
}
