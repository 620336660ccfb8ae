public import EDTF

/// All wordings of one statement, the first to appear first.
public struct Drift: Sendable {
  /// What a wording is compared with.
  public enum Basis: String, CaseIterable, Sendable {
    /// The wording that appeared first.
    case first
    /// The wording before it.
    case previous
    /// The fullest wording, quoted before reported.
    case fullest
  }

  /// One wording in one article.
  public struct Wording: Hashable, Sendable {
    /// The words, the article and the outlet.
    public let carriage: Comparison.Carriage
    /// The media that the article names as its source.
    public let via: [String]
    /// When the article says it was said, where that differs from what was settled on.
    public let said: EDTFDate?
    /// The words it is compared with; nil of the one that others are compared with.
    public let basis: String?
    /// How it differs from them.
    public let differences: [Difference]
  }

  /// The statement.
  public let statement: Node
  /// Who said it.
  public let speakers: [String]
  /// Its wordings.
  public let wordings: [Wording]
}

extension GraphStore {
  /// Lists the wordings of a statement through outlets and time.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func drift(of statement: Node, against basis: Drift.Basis = .first) throws -> Drift {
    try reading {
      var shelf = ComparisonShelf(self)
      let edges = try edges(of: statement.number).filter { $0.target == statement.number }
      let speakers = try edges.filter { $0.kind == .said }.map { try shelf.label($0.origin) }
      var collector = WordingCollector()
      for edge in edges { try collector.add(edge, shelf: &shelf) }
      return Drift(
        statement: statement,
        speakers: Set(speakers).sorted(),
        wordings: collector.wordings(against: basis)
      )
    }
  }
}
