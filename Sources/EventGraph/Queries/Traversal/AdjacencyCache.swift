internal import SQLite

/// The connections that searches have read, for as long as nothing is written to the graph.
///
/// A program that asks often walks through the same hubs again and again, and a list in memory is
/// read ten times as fast as rows. Only whole lists are kept, as they stand in the two indexes and
/// before any filter, so every search can use them.
final class AdjacencyCache {
  /// What the graph was like when the lists were read.
  private(set) var version: GraphVersion?
  /// The nodes at the other ends, where a search asks for nothing else.
  var ends = KeptLists<Int>()
  /// The unnamed speakers, if a search asked for them.
  var unnamed: Set<Int>?
  /// The meetings that are planned or did not take place, if a search asked for them.
  var unheld: Set<Int>?
  /// Whole connections.
  var links = KeptLists<Link>()

  /// Forgets everything if the graph has changed.
  func update(to version: GraphVersion) {
    guard version != self.version else { return }
    ends = KeptLists()
    links = KeptLists()
    unnamed = nil
    unheld = nil
    self.version = version
  }
}
