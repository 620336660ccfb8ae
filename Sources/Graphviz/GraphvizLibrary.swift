internal import CGraphviz

/// The functions of libgvc and libcgraph; whoever calls them holds the lock of the renderer.
///
/// There is one context, and it lives as long as the process: the part of libgvc that measures
/// text remembers the name of the last font, which belongs to the context, in a variable of its
/// own, and reads it again at the next drawing even if the context is gone by then.
@safe
struct GraphvizLibrary {
  private let functions: cgraphviz_functions
  private let context: OpaquePointer

  init() throws(GraphvizError) {
    var functions = cgraphviz_functions()
    if let missing = unsafe cgraphviz_load(&functions) {
      throw .missingLibrary(unsafe String(cString: missing))
    }
    _ = functions.set_error_level(CGRAPHVIZ_KEEP_MESSAGES)
    guard let context = unsafe functions.context() else { throw .missingLibrary("libgvc") }
    self.functions = functions
    unsafe self.context = context
  }

  func version() -> String {
    unsafe functions.version(context).map { unsafe String(cString: $0) } ?? ""
  }

  func render(
    _ dot: String,
    layout engine: LayoutEngine,
    as format: RenderFormat
  ) throws(GraphvizError) -> [UInt8] {
    guard let graph = unsafe dot.withCString({ unsafe functions.read($0) }) else {
      throw .unreadable(reason: lastMessage())
    }
    defer { _ = unsafe functions.close(graph) }
    guard unsafe functions.layout(context, graph, engine.rawValue) == 0 else {
      throw .layout(engine, reason: lastMessage())
    }
    defer { _ = unsafe functions.free_layout(context, graph) }
    var bytes: UnsafeMutablePointer<CChar>?
    var count: cgraphviz_length = 0
    let status = unsafe functions.render(context, graph, format.rawValue, &bytes, &count)
    guard status == 0, let bytes = unsafe bytes else {
      throw .rendering(format, reason: lastMessage())
    }
    defer { unsafe functions.free_render(bytes) }
    return unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count)).map { $0 }
  }

  /// What libgvc said last; it hands the message out and forgets it.
  private func lastMessage() -> String {
    guard let message = functions.last_error() else { return "libgvc gave no reason" }
    defer { unsafe cgraphviz_free(message) }
    let text = unsafe String(cString: message)
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
