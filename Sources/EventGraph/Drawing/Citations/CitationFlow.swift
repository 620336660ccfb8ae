/// Who cites whom, before it has a place.
struct CitationFlow: Sendable {
  /// What one outlet took from another.
  struct Stream: Hashable, Sendable {
    var source: String
    var target: String
    /// How many statements and meetings.
    var weight: Int
    var title: String
  }

  /// The names of outlets by id.
  var names: [String: String] = [:]
  /// In order of their ends.
  var streams: [Stream] = []

  /// So many nodes are read: what is counted has to be there, though few of them are drawn.
  static let reach = 50_000

  init(names: [String: String], streams: [Stream]) {
    self.names = names
    self.streams = streams
  }

  /// Reads the flow off a part of the graph: what articles say that others carried, and the
  /// outlets they cite in general.
  init(_ scene: RelationshipScene, words: DiagramWords) {
    var publishers: [StableNumber: Node] = [:]
    var articles: [String: Node] = [:]
    for node in scene.nodes.values where node.kind == .article { articles[node.id] = node }
    for edge in scene.edges where edge.kind == .published {
      publishers[edge.target] = scene.nodes[edge.origin]
    }
    var facts: [[String]: Set<String>] = [:]
    for edge in scene.edges {
      guard let (source, article) = Self.citation(edge, scene, articles),
        let outlet = publishers[article.number], outlet.id != source.id
      else { continue }
      names[source.id] = source.label
      names[outlet.id] = outlet.label
      let fact = edge.kind == .carried ? scene.nodes[edge.target]?.label : nil
      facts[[source.id, outlet.id], default: []].formUnion(fact.map { [$0] } ?? [])
    }
    streams = facts.map { ends, facts in
      let count = words.count(facts.count, "fact", "条")
      let head = "\(names[ends[1]] ?? "") ← \(names[ends[0]] ?? "")\(words.colon)\(count)"
      let list = facts.sorted().prefix(12)
      let title = ([head] + list).joined(separator: "\n")
      return Stream(source: ends[0], target: ends[1], weight: facts.count, title: title)
    }.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  /// The outlet that is cited, and the article that cites it.
  private static func citation(
    _ edge: Edge,
    _ scene: RelationshipScene,
    _ articles: [String: Node]
  ) -> (Node, Node)? {
    switch edge.kind {
    case .carried:
      guard let source = scene.nodes[edge.origin], let teller = edge.role.flatMap({ articles[$0] })
      else { return nil }
      return (source, teller)
    case .cited:
      guard let source = scene.nodes[edge.target], let article = scene.nodes[edge.origin] else {
        return nil
      }
      return (source, article)
    default: return nil
    }
  }
}
