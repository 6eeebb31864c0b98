extension String {
  /// The text with a capital first letter, for use at the start of a sentence.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
