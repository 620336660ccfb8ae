internal import CGraphviz
internal import Synchronization

/// Draws graphs with libgvc, in this process.
///
/// libgvc keeps its state in global variables: two drawings at once crash or never end. So there
/// is one lock, and it holds the functions, so that nothing can call them without it.
package enum GraphvizRenderer {
  private static let library = Mutex<GraphvizLibrary?>(nil)

  /// Places the nodes of a graph in the DOT language and writes the picture.
  package static func render(
    _ dot: String,
    layout engine: LayoutEngine,
    as format: RenderFormat
  ) throws(GraphvizError) -> [UInt8] {
    try locked { (library) throws(GraphvizError) in
      try library.render(dot, layout: engine, as: format)
    }
  }

  /// The version of libgvc, such as `2.43.0`.
  package static func version() throws(GraphvizError) -> String {
    try locked { (library) throws(GraphvizError) in library.version() }
  }

  private static func locked<Value: Sendable>(
    _ body: (GraphvizLibrary) throws(GraphvizError) -> Value
  ) throws(GraphvizError) -> Value {
    try library.withLock { (library) throws(GraphvizError) -> Value in
      if let library { return try body(library) }
      let loaded = try GraphvizLibrary()
      library = loaded
      return try body(loaded)
    }
  }
}

extension GraphvizRenderer {
  /// Places the nodes of a graph and writes an SVG with titles, links and a description.
  package static func renderSVG(
    _ dot: String,
    layout engine: LayoutEngine,
    _ annotations: SVGAnnotations
  ) throws(GraphvizError) -> [UInt8] {
    AnnotatedSVG.make(from: try render(dot, layout: engine, as: .svg), annotations)
  }
}
