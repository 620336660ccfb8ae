/// Where an article or a statement came from: who published it first, and whom each one cites.
public struct Provenance: Sendable {
  /// An outlet that is cited, or an article with what it cites.
  public struct Step: Sendable {
    /// The outlet.
    public let outlet: String
    /// Its article, the first to be published of those with the same text; nil where the graph
    /// holds none of its articles with this.
    public let article: Comparison.Article?
    /// The other articles with the same text: wire copies count once.
    public let copies: [Comparison.Article]
    /// The words in which it has the statement.
    public let words: String?
    /// Whether its sources stand at its first mention above.
    public let isRepeated: Bool
    /// What it names as its sources.
    public let sources: [Step]
  }

  /// The article or statement.
  public let subject: Node
  /// The articles that have it, the first publisher first.
  public let steps: [Step]
  /// How many articles there are, copies included.
  public var articleCount: Int { steps.reduce(0) { $0 + 1 + $1.copies.count } }
}

extension GraphStore {
  /// Follows an article or a statement to its sources.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func provenance(of subject: Node) throws -> Provenance {
    try reading {
      var reader = ProvenanceReader(self)
      let steps =
        try subject.kind == .article
        ? reader.steps(ofArticle: subject.number)
        : reader.steps(ofStatement: subject.number)
      return Provenance(subject: subject, steps: steps)
    }
  }
}
