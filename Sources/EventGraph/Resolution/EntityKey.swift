internal import ChineseText

/// What an article calls an entity, folded so far that the article alone decides it.
///
/// Two articles that use any of the names of a registered person, outlet or body give the same key;
/// other names give the same key where they differ only by script, width, dots and spaces.
struct EntityKey: Hashable, Comparable, Sendable {
  let kind: NodeKind
  let name: String

  init(_ kind: NodeKind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// Reads a key back, such as `person:普京`.
  init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = NodeKind(rawValue: String(parts[0])) else { return nil }
    self.init(kind, String(parts[1]))
  }

  var text: String { "\(kind.rawValue):\(name)" }

  // Keys are looked up for everything that is written, and have one spelling only.

  static func == (left: EntityKey, right: EntityKey) -> Bool {
    left.kind == right.kind && left.name.hasBytes(of: right.name)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(kind.code)
    name.hashBytes(into: &hasher)
  }

  static func < (left: EntityKey, right: EntityKey) -> Bool { left.text < right.text }
}
