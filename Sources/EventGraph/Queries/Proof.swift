internal import EDTF
internal import SQLite

/// What proves a fact: the words of an article, or the line of a curated file.
public struct Proof: Hashable, Sendable {
  /// The fact in words: the label of a node, or the two ends of an edge.
  public let fact: String
  /// The article's id, title and address.
  public let article: String?
  /// The title of the article.
  public let title: String?
  /// Where the article is published.
  public let url: String?
  /// The block of the article: 0 is the title, then the paragraphs.
  public let paragraph: Int?
  /// The first Unicode scalar of the words in the block.
  public let start: Int?
  /// The scalar after the last.
  public let end: Int?
  /// The words.
  public let exact: String?
  /// The rule that found the fact; `curated` where a person wrote it down.
  public let rule: String
  /// The curated file.
  public let file: String?
  /// The line of the curated file, from 1.
  public let line: Int?
}

extension GraphStore {
  /// What proves a node and the edges at it, in the order of the articles.
  ///
  /// Words that prove both a node and an edge stand once, beside the node.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func proofs(of node: Node) throws -> [Proof] {
    try explaining("read") {
      try lines(of: node) + Self.uniqued(words(of: node))
    }
  }

  private func lines(of node: Node) throws -> [Proof] {
    try connection.rows(
      """
      SELECT node.label, source.name, node.line FROM node
      JOIN source ON source.id = node.source WHERE node.id = \(node.number.value)
      """
    ) { row in
      Proof(
        fact: row.text(0),
        article: nil,
        title: nil,
        url: nil,
        paragraph: nil,
        start: nil,
        end: nil,
        exact: nil,
        rule: "curated",
        file: row.text(1),
        line: row.optionalInteger(2)
      )
    }
  }

  private func words(of node: Node) throws -> [Proof] {
    let number = node.number.value
    return try connection.rows(
      """
      SELECT coalesce(origin.label || ' '
          || CASE edge.kind WHEN \(EdgeKind.linked.code) THEN edge.role ELSE kind.name END
          || ' ' || target.label, \(node.label)),
        article.key, article.label, page.url, evidence.paragraph, evidence.start, evidence.end,
        evidence.exact, evidence.rule
      FROM evidence
      LEFT JOIN edge ON edge.id = evidence.edge
      LEFT JOIN edge_kind AS kind ON kind.code = edge.kind
      LEFT JOIN node AS origin ON origin.id = edge.origin
      LEFT JOIN node AS target ON target.id = edge.target
      LEFT JOIN node AS article ON article.id = evidence.article
      LEFT JOIN article AS page ON page.node = evidence.article
      WHERE evidence.node = \(number) OR evidence.edge IN (
        SELECT id FROM edge WHERE origin = \(number)
        UNION SELECT id FROM edge WHERE target = \(number)
      )
      ORDER BY evidence.node IS NULL, article.lower, article.key, evidence.paragraph,
        evidence.start, evidence.exact, 1
      """
    ) { row in
      Proof(
        fact: row.text(0),
        article: row.optionalText(1),
        title: row.optionalText(2),
        url: row.optionalText(3),
        paragraph: row.optionalInteger(4),
        start: row.optionalInteger(5),
        end: row.optionalInteger(6),
        exact: row.optionalText(7),
        rule: row.text(8),
        file: nil,
        line: nil
      )
    }
  }

  private static func uniqued(_ proofs: [Proof]) -> [Proof] {
    var seen: Set<[String]> = []
    return proofs.filter { proof in
      let numbers = [proof.paragraph, proof.start].map { $0.map(String.init) ?? "" }
      return seen.insert(numbers + [proof.article ?? "", proof.exact ?? ""]).inserted
    }
  }
}
