/// Rows of the tables that a piece of a file gives, ready to be written.
struct ImportedRows: Sendable {
  /// One of the names of a node.
  struct Name: Sendable {
    let node: StableNumber
    let name: ExportedName
    let folded: String
  }

  /// What an article has beyond other nodes.
  struct Page: Sendable {
    let node: StableNumber
    let page: ExportedNode.Page
  }

  /// An edge under its number.
  struct Edge: Sendable {
    let number: StableNumber
    let edge: ImportedEdge
  }

  /// A proof under its number, and what it proves.
  struct Proof: Sendable {
    let number: StableNumber
    let fact: EvidenceRecord.Fact
    let article: StableNumber?
    let proof: ExportedProof
  }

  private(set) var nodes: [ImportedNode] = []
  private(set) var names: [Name] = []
  private(set) var pages: [Page] = []
  private(set) var edges: [Edge] = []
  private(set) var proofs: [Proof] = []
  /// What a graph cannot hold, and how often the piece has it.
  private(set) var ignored: [String: Int] = [:]

  init() {}

  /// Makes room for as many rows as another piece has given.
  init(expecting other: ImportedRows) {
    nodes.reserveCapacity(other.nodes.count)
    edges.reserveCapacity(other.edges.count)
  }

  /// How many nodes and edges there are.
  var count: Int { nodes.count + edges.count }
}

extension ImportedRows {
  mutating func add(_ node: ImportedNode) {
    nodes.append(node)
    for name in node.names {
      names.append(Name(node: node.number, name: name, folded: NameFolding.folded(name.name)))
    }
    if let page = node.page { pages.append(Page(node: node.number, page: page)) }
    for proof in node.proofs { add(proof, of: .node(node.number)) }
  }

  mutating func add(_ edge: ImportedEdge) {
    let number = edge.number
    edges.append(Edge(number: number, edge: edge))
    for proof in edge.proofs { add(proof, of: .edge(number)) }
  }

  private mutating func add(_ proof: ExportedProof, of fact: EvidenceRecord.Fact) {
    let article = proof.article.map { StableNumber(ofNode: $0) }
    var record = EvidenceRecord(
      fact,
      article: article ?? StableNumber(0),
      exact: proof.exact,
      rule: proof.rule
    )
    record.paragraph = proof.paragraph
    proofs.append(Proof(number: record.number, fact: fact, article: article, proof: proof))
  }

  mutating func ignore(_ what: String) {
    ignored.note(what, 1)
  }
}

extension [String: Int] {
  /// Counts something that a graph cannot hold.
  ///
  /// A file may have a name for every value; the first few tell what is going on.
  mutating func note(_ what: String, _ times: Int) {
    if self[what] != nil || count < 100 { self[what, default: 0] += times }
  }
}
