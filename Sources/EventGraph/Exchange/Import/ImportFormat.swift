/// A form that other programs write and the graph can take in.
public enum ImportFormat: String, CaseIterable, Sendable {
  /// GraphML: our own without loss, that of other programs by a stated mapping.
  case graphml
  /// Node-link JSON, as networkx and D3 write it.
  case json
  /// Entities of FollowTheMoney, as JSON Lines.
  case ftm
}
