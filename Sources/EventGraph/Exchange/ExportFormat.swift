/// A form that other programs open.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// GraphML for Gephi, networkx, igraph, graph-tool and many others.
  case graphml
}
