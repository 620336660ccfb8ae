/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What is wrong, as the second half of a sentence.
  package let reason: String
  /// The byte where it was noticed, from 0.
  package let offset: Int
  /// The line of that byte, from 1.
  package let line: Int
  /// The byte's place in its line, from 1.
  package let column: Int
}

extension JSONError: CustomStringConvertible {
  package var description: String { "line \(line), column \(column): \(reason)" }
}
