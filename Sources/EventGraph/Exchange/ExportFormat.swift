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
