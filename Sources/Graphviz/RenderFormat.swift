/// What libgvc can write; no other format reaches it, because it leaks on unknown ones.
package enum RenderFormat: String, CaseIterable, Sendable {
  case svg
  case png
  case pdf
  case json
  /// Positions in inches, one node or edge a line.
  case plain
}
