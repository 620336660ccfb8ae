internal import SQLite

/// The SQL that reads the chosen part of a graph, and nothing else of it.
struct ExportScope {
  /// Whether only the nodes in the temporary table `chosen` are read, and the edges among them.
  let isPart: Bool

  /// Every node with what an article has beyond others.
  var nodes: SQL {
    """
    SELECT \(raw: Self.nodeColumns) FROM \(raw: isPart ? "chosen JOIN node USING(id)" : "node")
    LEFT JOIN article ON article.node = node.id ORDER BY node.id
    """
  }

  /// Every edge; with the stable ids of its ends where they are needed.
  func edges(_ needs: ExportNeeds) -> SQL {
    let condition: SQL = isPart ? "WHERE edge.id IN (\(chosenEdges))" : ""
    let columns = Self.edgeColumns
    guard needs.contains(.stableIDs) else {
      return "SELECT \(raw: columns), '', '' FROM edge \(condition) ORDER BY edge.id"
    }
    return """
      SELECT \(raw: columns), origin.key, target.key
      FROM edge JOIN node AS origin ON origin.id = edge.origin
      JOIN node AS target ON target.id = edge.target \(condition) ORDER BY edge.id
      """
  }

  /// The edges that have others of their kind between the same nodes: what sets them apart is
  /// their role, words or time, so only edges with any of these are looked at.
  var parallelEdges: SQL {
    let condition: SQL = isPart ? "AND edge.id IN (\(chosenEdges))" : ""
    return """
      SELECT id, row_number() OVER (PARTITION BY origin, kind, target ORDER BY id) FROM edge
      WHERE (origin, kind, target) IN (
        SELECT origin, kind, target FROM edge WHERE coalesce(role, words, happened) IS NOT NULL
        \(condition) GROUP BY origin, kind, target HAVING count(*) > 1
      ) \(condition) ORDER BY id
      """
  }

  /// The numbers of the nodes of some kinds, in order of time.
  func numbers(of kinds: [NodeKind]) -> SQL {
    """
    SELECT node.id FROM \(raw: isPart ? "chosen JOIN node USING(id)" : "node")
    WHERE node.kind IN \(list: kinds.map(\.code)) ORDER BY node.lower, node.upper, node.key
    """
  }

  /// The node with a number.
  static let node = """
    SELECT \(nodeColumns) FROM node LEFT JOIN article ON article.node = node.id WHERE node.id = ?
    """

  /// The edges that start or end at a node, with the nodes at their other ends.
  func relations(of number: Int, isOutgoing: Bool) -> SQL {
    let (near, far) = isOutgoing ? ("origin", "target") : ("target", "origin")
    let condition: SQL = isPart ? "AND other.id IN (SELECT id FROM chosen)" : ""
    return """
      SELECT edge.kind, edge.happened, edge.role, edge.words, edge.direct, other.id, other.kind,
        other.key, other.label, other.type, edge.id
      FROM edge JOIN node AS other ON other.id = edge.\(raw: far)
      WHERE edge.\(raw: near) = \(number) \(condition)
      ORDER BY edge.kind, edge.lower, edge.upper, other.key, edge.role, edge.words
      """
  }

  /// The names of every node.
  var names: SQL {
    let condition: SQL = isPart ? "WHERE node IN (SELECT id FROM chosen)" : ""
    return "SELECT node, name, kind, held FROM name \(condition) ORDER BY node, name, held"
  }

  /// The proofs of every node.
  var nodeProofs: SQL {
    proofs(of: "node", chosen: "SELECT id FROM chosen")
  }

  /// The proofs of every edge.
  var edgeProofs: SQL {
    proofs(of: "edge", chosen: chosenEdges)
  }

  /// Holds of the proofs of chosen nodes and edges.
  var chosenEvidence: SQL {
    "(evidence.node IN (SELECT id FROM chosen) OR evidence.edge IN (\(chosenEdges)))"
  }

  private func proofs(of owner: String, chosen: SQL) -> SQL {
    let condition: SQL = isPart ? "AND evidence.\(raw: owner) IN (\(chosen))" : ""
    return """
      SELECT evidence.\(raw: owner), article.key, evidence.paragraph, evidence.start, evidence.end,
        evidence.exact, evidence.prefix, evidence.suffix, evidence.rule, evidence.confidence
      FROM evidence LEFT JOIN node AS article ON article.id = evidence.article
      WHERE evidence.\(raw: owner) IS NOT NULL \(condition)
      ORDER BY evidence.\(raw: owner), evidence.id
      """
  }

  private var chosenEdges: SQL {
    """
    SELECT edge.id FROM chosen JOIN edge ON edge.origin = chosen.id
    WHERE edge.target IN (SELECT id FROM chosen)
    """
  }

  private static let nodeColumns = """
    node.id, node.kind, node.key, node.label, node.type, node.status, node.text, node.happened, \
    node.lower, node.upper, node.conflict, node.note, node.carriers, node.occasion, \
    node.source IS NOT NULL, article.node, article.url, article.published, article.language, \
    article.authors
    """

  private static let edgeColumns = """
    edge.id, edge.kind, edge.origin, edge.target, edge.lower, edge.upper, \
    edge.source IS NOT NULL, \
    coalesce(edge.happened, edge.role, edge.words, edge.direct, edge.told, edge.conflict) \
    IS NOT NULL, \
    edge.happened, edge.role, edge.words, edge.direct, edge.told, edge.conflict
    """
}
