public import EDTF

/// Something on which sources, or a source with itself, disagree.
///
/// Every version stands with its sources; none is preferred.
public struct Conflict: Hashable, Sendable {
  /// What they disagree on.
  public enum Kind: String, CaseIterable, Sendable {
    /// When it was, or what weekday a date is.
    case date
    /// Where it was.
    case place
    /// Who took part.
    case participants
    /// Whether it was held, planned or refused.
    case status
    /// Numbers in the wording.
    case figures
    /// Whether a sentence says yes or no.
    case negation
    /// Whether something is done or to come.
    case tense
    /// Words of praise or blame that one wording has and another has not.
    case epithets
    /// Said to be left out by an outlet whose own article carried it.
    case silence
  }

  /// One version and who has it.
  public struct Version: Hashable, Sendable {
    /// The version: a date in EDTF, names, a status, words.
    public let value: String
    /// Of a date: the date.
    public let date: EDTFDate?
    /// The articles that have it.
    public let sources: [Facet.Source]
    /// The outlets that have it, where only others tell so.
    public let outlets: [String]
    /// Why a source contradicts itself.
    public let contradictions: [String]
  }

  /// What they disagree on.
  public let kind: Kind
  /// The meeting or statement.
  public let subject: Node
  /// The versions.
  public let versions: [Version]
}

/// Which conflicts to list.
public struct ConflictQuery: Sendable {
  /// Meetings, statements, or people and others whose meetings and statements are meant; empty
  /// means everything.
  public var about: [Node] = []
  /// What they disagree on.
  public var kinds = Set(Conflict.Kind.allCases)

  /// Asks for every conflict.
  public init() {}
}

extension GraphStore {
  /// Lists what sources disagree on, by time.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func conflicts(_ query: ConflictQuery = ConflictQuery()) throws -> [Conflict] {
    try reading {
      let reader = ConflictReader(self)
      let subjects = try reader.subjects(about: query.about)
      return try subjects.flatMap { try reader.conflicts(of: $0) }
        .filter { query.kinds.contains($0.kind) }
    }
  }
}
