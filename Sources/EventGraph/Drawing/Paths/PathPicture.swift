internal import EDTF

/// Ways from one node to another, before they have a place.
struct PathPicture: Sendable {
  /// One fact between a node and the next.
  struct Link: Sendable {
    let mark: LineMark
    /// Whether it reads from the upper node to the lower one.
    let isForward: Bool
    /// What happened, and as what.
    let label: String
    /// When.
    let remark: String
    let title: String
  }

  /// A node, and the facts that lead to the next one; none after the last.
  struct Step: Sendable {
    let item: Relationships.Item
    let links: [Link]
  }

  var chains: [[Step]] = []
  /// How many ways there are, those that are not drawn included.
  let count: Int

  /// So many ways are drawn, the best first.
  private static let mostChains = 12

  /// So many facts are written beside one hop.
  private static let mostLinks = 3

  init(_ paths: [Path], words: DiagramWords) {
    count = paths.count
    chains = paths.prefix(Self.mostChains).map { path in
      path.nodes.enumerated().map { index, node in
        let hop = index < path.hops.count ? path.hops[index] : nil
        let links = hop.map { Self.links(of: $0, words) } ?? []
        let isEnd = index == 0 || index == path.hops.count
        return Step(item: Self.item(for: node, isEnd: isEnd, words), links: links)
      }
    }
  }

  private static func item(
    for node: Node,
    isEnd: Bool,
    _ words: DiagramWords
  ) -> Relationships.Item {
    let isDirect = node.kind == .statement && node.type == "direct"
    let text = node.text ?? node.label
    var item = Relationships.Item(
      id: node.id,
      mark: ItemMark(node.kind),
      label: isDirect ? "“\(text)”" : text,
      title: node.label,
      bounds: node.bounds
    )
    item.isCentre = isEnd
    item.isPlanned = node.status == "planned" || node.status == "refused"
    let kind =
      node.kind == .meeting ? words.meetingType(node.type) : words.name(ItemMark(node.kind))
    let parts = [kind, node.happened.map(words.date), words.status(node.status)]
    item.remarks = [parts.compactMap(\.self).joined(separator: words.dot)]
    return item
  }

  private static func links(of hop: Path.Hop, _ words: DiagramWords) -> [Link] {
    var links: [Link] = []
    var seen: Set<String> = []
    for edge in hop.edges {
      let mark = LineMark(edge.kind)
      let role = edge.kind == .carried ? nil : edge.role
      let label = edge.kind == .linked ? (role ?? words.name(mark)) : words.name(mark)
      let note = edge.kind == .linked ? nil : role
      let full = note.map { "\(label)\(words(" (", "（"))\($0)\(words(")", "）"))" } ?? label
      guard seen.insert("\(full) \(edge.origin)").inserted else { continue }
      links.append(
        Link(
          mark: mark,
          isForward: hop.isForward(edge),
          label: full,
          remark: edge.happened.map(words.date) ?? "",
          title: edge.words ?? full
        )
      )
    }
    return Array(links.prefix(mostLinks))
  }
}

extension LineMark {
  /// The line of an edge of the graph.
  init(_ kind: EdgeKind) {
    switch kind {
    case .said: self = .said
    case .addressed: self = .addressed
    case .madeAt: self = .madeAt
    case .attended: self = .attended
    case .heldIn: self = .heldIn
    case .served: self = .served
    case .reported: self = .carried
    case .carried: self = .told
    case .cited: self = .cited
    case .published: self = .published
    case .reprinted: self = .reprinted
    case .mentioned: self = .mentioned
    case .omittedBy: self = .leftOut
    case .concerned: self = .concerned
    case .linked: self = .linked
    }
  }
}
