/// Which byte of a packed response answers what.
///
/// The store keeps a layout beside the responses that were packed with it, so that positions
/// can be turned into codes for ever, whatever the definition says later.
package struct AnswerLayout: Hashable, Sendable {
  /// What one byte answers.
  package struct Slot: Hashable, Sendable {
    package var item: ItemID
    /// The option that is chosen or not, where the item takes several answers.
    package var choice: OptionCode?
    /// Codes by position: the scale's options, or `["0", "1"]` for a choice.
    package var options: [OptionCode]

    package init(item: ItemID, choice: OptionCode? = nil, options: [OptionCode]) {
      self.item = item
      self.choice = choice
      self.options = options
    }
  }

  /// Slots in the questionnaire's order.
  package var slots: [Slot]
  /// Comment items in the questionnaire's order.
  package var comments: [ItemID]

  package init(slots: [Slot], comments: [ItemID]) {
    self.slots = slots
    self.comments = comments
  }

  /// The layout that a survey's definition gives.
  package init(_ survey: Survey) {
    slots = []
    comments = []
    for item in survey.items {
      switch item.kind {
      case .scaled(let scale):
        slots.append(Slot(item: item.id, options: scale.options.map(\.code)))
      case .several(let options):
        slots += options.map { Slot(item: item.id, choice: $0.code, options: ["0", "1"]) }
      case .comment:
        comments.append(item.id)
      }
    }
  }

  /// The slots of an item, in order.
  package func slotIndices(of item: ItemID) -> [Int] {
    slots.indices.filter { slots[$0].item == item }
  }
}
