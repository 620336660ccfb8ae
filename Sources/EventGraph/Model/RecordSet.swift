/// The facts of some sources, each once.
package struct RecordSet {
  package private(set) var nodes: [StableNumber: NodeRecord] = [:]
  package private(set) var edges: [StableNumber: EdgeRecord] = [:]
  package private(set) var evidence: [StableNumber: EvidenceRecord] = [:]

  package init() {}

  /// Adds a node; what an earlier source said of it stays, and missing parts are filled in.
  package mutating func add(_ node: NodeRecord) {
    guard var known = nodes[node.number] else {
      nodes[node.number] = node
      return
    }
    known.type = known.type ?? node.type
    known.status = known.status ?? node.status
    known.text = known.text ?? node.text
    known.happened = known.happened ?? node.happened
    known.conflict = known.conflict ?? node.conflict
    known.note = known.note ?? node.note
    known.article = known.article ?? node.article
    known.names += node.names.filter { name in !known.names.contains { $0.name == name.name } }
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
