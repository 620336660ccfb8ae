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

  /// A message quotes what is wrong, and that may be a whole page: its middle is left out.
  private static let shownScalars = (first: 120, last: 80)

  package init(file: String, at position: YAMLPosition, _ message: String, hint: String? = nil) {
    self.init(file: file, line: position.line, column: position.column, message, hint: hint)
  }

  init(file: String, line: Int, column: Int, _ message: String, hint: String?) {
    self.file = file
    self.line = line
    self.column = column
    let scalars = message.unicodeScalars
    let (first, last) = Self.shownScalars
    self.message =
      scalars.count > first + last
      ? "\(String(scalars.prefix(first)))…\(String(scalars.suffix(last)))" : message
    self.hint = hint
  }

  /// The same mistake, with the file named differently.
  func `in`(_ path: String) -> GraphFileProblem {
    GraphFileProblem(file: path, line: line, column: column, message, hint: hint)
  }
}

/// Everything that is wrong with some files that people write.
public struct GraphFileProblems: Error, Hashable, Sendable {
  /// The mistakes, in the order of the text; of a great many only the first.
  public let problems: [GraphFileProblem]
  /// How many more there are.
  public let unlisted: Int
}

extension GraphFileProblem: CustomStringConvertible {
  /// `file:line:column: what is wrong; what to do`.
  public var description: String {
    let place = "\(file):\(line):\(column): \(message)"
    return hint.map { "\(place); \($0)" } ?? place
  }
}
