internal import SQLite

/// A decision as the graph keeps it.
public struct RecordedDecision: Hashable, Sendable {
  /// Its place in the order of decisions.
  public let number: Int
  /// What was decided.
  public let decision: Decision
  /// Whether there is anything in the graph that it applies to.
  public let applies: Bool
}

extension Connection {
  /// Every decision, in order.
  func decisions() throws -> [(number: Int, decision: Decision)] {
    try rows("SELECT number, line FROM decision ORDER BY number") { row in
      (row.integer(0), row.text(1))
    }.compactMap { number, line in
      // Only lines that could be read are ever kept.
      (try? Decision(line: line)).map { (number, $0) }
    }
  }
}
