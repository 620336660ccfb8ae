/// What a diagram can be written as.
public enum DiagramFormat: String, CaseIterable, Sendable {
  /// Vector graphics for the web, with links and titles.
  case svg
  /// The same, packed.
  case svgz
  /// Pixels.
  case png
  /// A page to print.
  case pdf
  /// The graph in the DOT language, for Graphviz and its friends.
  case dot
  /// The graph with all positions.
  case json
}

extension DiagramFormat {
  /// The format that the ending of a file stands for.
  package init?(ending: String) {
    self.init(rawValue: ending == "gv" ? "dot" : ending)
  }
}
