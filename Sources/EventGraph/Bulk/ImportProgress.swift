/// How far a long import has come.
public struct ImportProgress: Hashable, Sendable {
  /// What is being done, as in "edges".
  public let phase: String
  /// How many rows are done.
  public let done: Int
  /// How many rows there are.
  public let total: Int

  /// Notes how far an import has come.
  public init(phase: String, done: Int, total: Int) {
    self.phase = phase
    self.done = done
    self.total = total
  }
}
