/// What a diagram can be written as.
public enum DiagramFormat: String, CaseIterable, Sendable {
  /// Vector graphics for the web, with links and titles.
  case svg
  /// Pixels.
  case png
  /// A page to print.
  case pdf
  /// The graph in the DOT language, for Graphviz and its friends.
  case dot
  /// The graph with all positions.
  case json
}
