internal import SurveyModel

/// Why an export was not taken in although the store could have held it; nothing of it is stored.
package enum TakeInRefusal: Error, Equatable, Sendable {
  /// Its keys are those of other responses: some tools number each copy of a form from 1.
  ///
  /// `count` responses have the key of a stored response and another submission time.
  case keysOfOthers(count: Int)
}

/// How many of an export's known keys have another submission time than the store holds.
struct KeyAgreement {
  private var known = 0
  private var differing = 0

  /// Counts a response whose key the store knew; a time that is not known says nothing.
  mutating func add(isSameTime: Bool?) {
    known += 1
    if isSameTime == false { differing += 1 }
  }

  /// The refusal that the keys deserve, if any.
  ///
  /// A response that was edited may get another time; that most of those known were is not to be
  /// believed. A handful proves nothing.
  var refusal: TakeInRefusal? {
    differing >= 5 && 2 * differing > known ? .keysOfOthers(count: differing) : nil
  }
}

extension KeyAgreement {
  /// Counts a response by its two times.
  mutating func add(_ first: Int64, _ second: Int64) {
    let isKnown = first != ResponseBatch.noTime && second != ResponseBatch.noTime
    add(isSameTime: isKnown ? first == second : nil)
  }
}
