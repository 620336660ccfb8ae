package import YAML

/// A mistake in a curated file, and what to do about it.
public struct GraphFileProblem: Error, Hashable, Sendable {
  /// The file, as the user named it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int
  /// What is wrong.
  public let message: String
  /// What to do about it, where that can be said.
  public let hint: String?

  package init(file: String, at position: YAMLPosition, _ message: String, hint: String? = nil) {
    self.file = file
    self.line = position.line
    self.column = position.column
    self.message = message
    self.hint = hint
  }
}

extension GraphFileProblem: CustomStringConvertible {
  /// `file:line:column: what is wrong; what to do`.
  public var description: String {
    let place = "\(file):\(line):\(column): \(message)"
    return hint.map { "\(place); \($0)" } ?? place
  }
}
