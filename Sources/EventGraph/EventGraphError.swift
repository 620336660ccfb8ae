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

  package init(_ kind: Kind, _ message: String, advice: String? = nil) {
    self.kind = kind
    self.message = message
    self.advice = advice
  }
}

extension EventGraphError: CustomStringConvertible {
  /// The sentence and the advice, as the command line prints them.
  public var description: String {
    advice.map { "\(message); \($0)" } ?? message
  }
}
