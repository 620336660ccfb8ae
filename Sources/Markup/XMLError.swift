/// Why XML cannot be read.
package struct XMLError: Error, Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column, from 1, or 0 where it is not known.
  package let column: Int
  /// What is wrong, as the second half of a sentence.
  package let reason: String

  package init(line: Int, column: Int, reason: String) {
    self.line = line
    self.column = column
    self.reason = reason
  }
}
