/// A declared way of writing times, such as `dd/MM/yyyy HH:mm:ss`.
package struct TimePattern: Equatable, Sendable {
  /// The pattern as it was declared.
  package let text: String

  /// Creates a pattern.
  package init(_ text: String) { self.text = text }
}
