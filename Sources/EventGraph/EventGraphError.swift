/// Why something could not be done with a graph.
public struct EventGraphError: Error, Hashable, Sendable {
  /// What kind of trouble it is; the command line has an exit status for each.
  public enum Kind: Hashable, Sendable {
    /// Nothing answers to what was asked for.
    case notFound
    /// What was read is wrong.
    case invalidData
    /// There is no such input.
    case noInput
    /// An engine or a font is not installed.
    case missingEngine
    /// The output cannot be written.
    case cannotWrite
    /// Reading or writing broke off.
    case inputOutput
    /// Something here contradicts itself; the mistake is ours.
    case internalError
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// One sentence: what could not be done, to what, and why.
  public let message: String
  /// What to do next.
  public let advice: String?
  /// What could have been meant, where it is not one thing, whom most is told of first; empty where that
  /// is not the trouble.
  public let candidates: [Candidate]
  /// How many more candidates there are than these.
  public let otherCandidates: Int
  /// The word that could mean any of the candidates.
  public let ambiguousWord: String?

  package init(_ kind: Kind, _ message: String, advice: String? = nil) {
    self.init(kind, message, advice: advice, word: nil, candidates: [], others: 0)
  }

  private init(
    _ kind: Kind,
    _ message: String,
    advice: String?,
    word: String?,
    candidates: [Candidate],
    others: Int
  ) {
    self.kind = kind
    self.message = message
    self.advice = advice
    self.candidates = candidates
    otherCandidates = others
    ambiguousWord = word
  }

  /// So many candidates are read by those who have to choose.
  static let mostCandidates = 8

  /// Several nodes, `count` of them, answer to one word.
  static func ambiguous(
    _ message: String,
    _ word: String,
    _ candidates: [Candidate],
    of count: Int
  ) -> EventGraphError {
    let shown = candidates.prefix(mostCandidates)
    return EventGraphError(
      .notFound,
      message,
      advice: "give one of these ids",
      word: word,
      candidates: Array(shown),
      others: max(0, count - shown.count)
    )
  }
}

extension EventGraphError: CustomStringConvertible {
  /// The sentence and the advice, as the command line prints them.
  public var sentence: String { advice.map { "\(message); \($0)" } ?? message }

  /// The same, and each candidate on a line of its own.
  public var description: String {
    let lines =
      candidates.map { "\($0.node.id) (\($0.node.label))" } + (otherCandidates > 0 ? ["…"] : [])
    return ([sentence] + lines).joined(separator: "\n  ")
  }
}
