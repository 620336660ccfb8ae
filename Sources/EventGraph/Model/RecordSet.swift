internal import EDTF

/// The facts of some sources, each once.
package struct RecordSet {
  package private(set) var nodes: [StableNumber: NodeRecord] = [:]
  package private(set) var edges: [StableNumber: EdgeRecord] = [:]
  package private(set) var evidence: [StableNumber: EvidenceRecord] = [:]

  package init() {}

  /// Adds a node; what an earlier source said of it stays, and missing parts are filled in.
  ///
  /// Where the two contradict each other, both versions are kept as a conflict.
  package mutating func add(_ node: NodeRecord) {
    guard var known = nodes[node.number] else {
      nodes[node.number] = node
      return
    }
    let conflicts = [known.conflict, node.conflict] + known.contradictions(by: node)
    known.conflict = conflicts.compactMap(\.self).joined(separator: "\n").orNil
    known.type = known.type ?? node.type
    known.status = known.status ?? node.status
    known.text = known.text ?? node.text
    known.happened = known.happened ?? node.happened
    known.note = known.note ?? node.note
    known.article = known.article ?? node.article
    known.names += node.names.filter { name in !known.names.contains { $0.isSame(as: name) } }
    nodes[node.number] = known
  }

  /// Adds an edge; the first source that gave it stays.
  package mutating func add(_ edge: EdgeRecord) {
    let number = edge.number
    if edges[number] == nil { edges[number] = edge }
  }

  /// Adds a proof.
  package mutating func add(_ proof: EvidenceRecord) {
    evidence[proof.number] = proof
  }
}

extension NodeRecord {
  /// Where another source gives something else for the same node, and where it does so.
  fileprivate func contradictions(by other: NodeRecord) -> [String] {
    let versions = [
      (happened?.description, other.happened?.description), (status, other.status),
      (type, other.type),
    ]
    return versions.compactMap { own, others in
      guard let own, let others, own != others else { return nil }
      let place = other.line.map { " (\($0))" } ?? ""
      return "\(own) ≠ \(others)\(place)"
    }
  }
}

extension String {
  /// The text, or nil where there is none.
  fileprivate var orNil: String? { isEmpty ? nil : self }
}
