internal import YAML

/// Collects mistakes while a file is read, so that one run shows them all.
final class ProblemList {
  private var found: [GraphFileProblem] = []

  func add(_ file: String, _ position: YAMLPosition, _ message: String, hint: String? = nil) {
    found.append(GraphFileProblem(file: file, at: position, message, hint: hint))
  }

  /// Everything found, in the order of the text.
  var inOrder: [GraphFileProblem] {
    found.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
  }
}
