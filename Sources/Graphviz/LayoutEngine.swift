/// How libgvc places the nodes.
package enum LayoutEngine: String, CaseIterable, Sendable {
  /// In ranks, along the direction of the edges.
  case dot
  /// As springs between the nodes.
  case neato
  /// As springs, with clusters.
  case fdp
  /// As springs, for thousands of nodes.
  case sfdp
  /// In circles.
  case circo
  /// In rings around a centre.
  case twopi
  /// Where the picture says, edges too.
  case placed = "nop2"
}
