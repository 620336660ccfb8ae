/// Why a drawing failed.
package enum GraphvizError: Error, Hashable, Sendable {
  /// A library, or a function of one, is not installed.
  case missingLibrary(String)
  /// The text is not a graph in the DOT language.
  case unreadable(reason: String)
  /// The nodes could not be placed.
  case layout(LayoutEngine, reason: String)
  /// The placed nodes could not be written.
  case rendering(RenderFormat, reason: String)
  /// No installed font has the characters of a language.
  case missingFont(language: String)
  /// No installed font has that name.
  case unknownFont(String, nearest: String?)
}

extension GraphvizError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingLibrary(let name):
      """
      could not draw: \(name) was not found; install Graphviz with \
      `apt-get install libgraphviz-dev fonts-noto-cjk`
      """
    case .unreadable(let reason):
      "could not read the graph to draw: \(reason)"
    case .layout(let engine, let reason):
      "could not lay out the graph with '\(engine.rawValue)': \(reason); try another --layout"
    case .rendering(let format, let reason):
      "could not write the drawing as \(format.rawValue): \(reason); try another --format"
    case .missingFont(let language):
      """
      could not draw text in \(language): no installed font has its characters; install one \
      with `apt-get install fonts-noto-cjk`
      """
    case .unknownFont(let name, let nearest):
      "could not draw with the font '\(name)': it is not installed; "
        + (nearest.map { "did you mean '\($0)'?" } ?? "`fc-list : family` lists those that are")
    }
  }
}
