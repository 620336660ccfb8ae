public import EDTF
internal import SQLite

/// Everything the graph says of one node.
public struct Profile: Sendable {
  /// A name of an entity.
  public struct Name: Hashable, Sendable {
    /// The name.
    public let name: String
    /// What kind of name it is.
    public let kind: NameKind
    /// When it was the entity's name; of a title, when it was held.
    public let held: EDTFDate?
  }

  /// The neighbours that a node is connected to in one way.
  public struct Relation: Sendable {
    /// The kind of the edges.
    public let kind: EdgeKind
    /// Whether the node is where the edges start.
    public let isOutgoing: Bool
    /// How many edges there are.
    public let count: Int
    /// The first of them, in order of time.
    public let neighbors: [Neighbor]
  }

  /// A neighbour and the edge that leads to it.
  public struct Neighbor: Hashable, Sendable {
    /// The node at the other end.
    public let node: Node
    /// The connection.
    public let edge: Edge
  }

  /// The node.
  public let node: Node
  /// Its names, the fullest first.
  public let names: [Name]
  /// Where an article is published, in which language and by whom.
  public let article: Article?
  /// Its neighbours by kind of connection.
  public let relations: [Relation]

  /// What only articles have.
  public struct Article: Hashable, Sendable {
    /// The address.
    public let url: String?
    /// The language tag.
    public let language: String?
    /// Who wrote or edited it.
    public let authors: String?
  }
}

extension GraphStore {
  /// Everything the graph says of a node, with at most `limit` neighbours for each relation.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func profile(of node: Node, limit: Int) throws -> Profile {
    try explaining("read") {
      Profile(
        node: node,
        names: try names(of: node),
        article: try page(of: node),
        relations: try relations(of: node, isOutgoing: true, limit: limit)
          + relations(of: node, isOutgoing: false, limit: limit)
      )
    }
  }

  private func names(of node: Node) throws -> [Profile.Name] {
    let names = try connection.rows(
      "SELECT name, kind, held FROM name WHERE node = \(node.number.value) ORDER BY name, held"
    ) { row in
      Profile.Name(
        name: row.text(0),
        kind: NameKind(rawValue: row.text(1)) ?? .full,
        held: EDTFDate(row.text(2))
      )
    }
    let order = NameKind.allCases
    return names.sorted {
      let left = (order.firstIndex(of: $0.kind) ?? 0, $0.name == node.label ? 0 : 1, $0.name)
      let right = (order.firstIndex(of: $1.kind) ?? 0, $1.name == node.label ? 0 : 1, $1.name)
      return left < right
    }
  }

  private func page(of node: Node) throws -> Profile.Article? {
    try connection.firstRow(
      "SELECT url, language, authors FROM article WHERE node = \(node.number.value)"
    ) { row in
      Profile.Article(
        url: row.optionalText(0),
        language: row.optionalText(1),
        authors: row.optionalText(2)
      )
    }
  }

  private func relations(
    of node: Node,
    isOutgoing: Bool,
    limit: Int
  ) throws -> [Profile.Relation] {
    let (near, far) = isOutgoing ? ("origin", "target") : ("target", "origin")
    let counts = try connection.rows(
      """
      SELECT kind, count(*) FROM edge WHERE \(raw: near) = \(node.number.value)
      GROUP BY kind ORDER BY kind
      """
    ) { row in (kind: row.integer(0), count: row.integer(1)) }
    return try counts.compactMap { entry in
      guard let kind = EdgeKind(code: entry.kind) else { return nil }
      let neighbors = try connection.rows(
        """
        SELECT \(raw: Self.edgeColumns), \(raw: Self.nodeColumns)
        FROM edge JOIN node ON node.id = edge.\(raw: far)
        WHERE edge.\(raw: near) = \(node.number.value) AND edge.kind = \(entry.kind)
        ORDER BY edge.lower, edge.upper, node.key LIMIT \(limit)
        """
      ) { row in
        Profile.Neighbor(node: Self.decodeNode(row, from: 12), edge: Self.decodeEdge(row))
      }
      return Profile.Relation(
        kind: kind,
        isOutgoing: isOutgoing,
        count: entry.count,
        neighbors: neighbors
      )
    }
  }
}
