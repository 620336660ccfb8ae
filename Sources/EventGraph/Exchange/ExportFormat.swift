/// A form that other programs open.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// GraphML for Gephi, networkx, igraph, rustworkx and many others; the one that loses least.
  case graphml
  /// The same with shapes, colors and labels for yEd.
  case graphmlYEd = "graphml-yed"
  /// The same with labels and types where Neo4j's APOC looks for them.
  case graphmlNeo4j = "graphml-neo4j"
  /// GEXF 1.3 with times, for the timeline of Gephi.
  case gexf
  /// Node-link JSON for networkx and D3.
  case json
  /// JSON Graph Format 2.
  case jgf
  /// The elements JSON of Cytoscape and Cytoscape.js.
  case cytoscape
  /// The table of nodes, for Gephi and spreadsheets.
  case csvNodes = "csv-nodes"
  /// The table of edges.
  case csvEdges = "csv-edges"
  /// The table of nodes as Neo4j's bulk import reads it.
  case neo4jNodes = "neo4j-nodes"
  /// The table of edges as Neo4j's bulk import reads it.
  case neo4jEdges = "neo4j-edges"
  /// The DOT language of Graphviz.
  case dot
  /// The JSON of TimelineJS.
  case timelinejs
  /// The JSON Lines of Timesketch.
  case timesketch
  /// A calendar of meetings (iCalendar).
  case ics
  /// A dossier in Markdown.
  case markdown
  /// Entities of FollowTheMoney, as JSON Lines.
  case ftm
  /// Linked data in the words of schema.org.
  case jsonld
  /// W3C provenance, as PROV-JSON.
  case prov
  /// W3C Web Annotations of the words that prove the facts.
  case webannotation
}

extension ExportFormat {
  /// What a number of nodes and edges is in the format, as “67 events”.
  public func counts(nodes: Int, edges: Int) -> String {
    func count(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    return switch self {
    case .graphml, .graphmlYEd, .graphmlNeo4j, .gexf, .json, .jgf, .cytoscape, .dot, .prov, .ftm:
      "\(count(nodes, "node")), \(count(edges, "edge"))"
    case .csvNodes, .neo4jNodes: count(nodes, "node")
    case .csvEdges, .neo4jEdges: count(edges, "edge")
    case .timelinejs, .timesketch, .ics: count(nodes, "event")
    case .markdown: count(nodes, "item")
    case .jsonld: count(nodes, "object")
    case .webannotation: count(nodes, "annotation")
    }
  }
}
