internal import YAML

/// Collects mistakes while files are read, so that one run shows them all.
///
/// A file that is wrong throughout has one mistake at heart; after `limit` they are only counted.
final class ProblemList {
  private static let limit = 1_000
  /// Looking for the nearest of many names takes a while, and nobody reads that many hints.
  private static let hintLimit = 100

  private var found: [GraphFileProblem] = []
  private var uncollected = 0

  func add(_ file: String, _ position: YAMLPosition, _ message: String, hint: String? = nil) {
    guard found.count < Self.limit else {
      uncollected += 1
      return
    }
    found.append(GraphFileProblem(file: file, at: position, message, hint: hint))
  }

  /// Whether hints that take time to find are still worth it.
  var wantsHints: Bool { found.count < Self.hintLimit }

  /// Throws everything that was found, in the order of the text, if anything was.
  ///
  /// `paths` has the path of each file by its name, as the user gave it.
  func throwIfAny(paths: [String: String]) throws {
    guard !found.isEmpty else { return }
    let placed = found.map { $0.in(paths[$0.file] ?? $0.file) }
    throw GraphFileProblems(
      problems: placed.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) },
      unlisted: uncollected
    )
  }
}
