internal import EDTF
internal import EventGraph

extension Labels {
  /// How a path goes on from one node to the next, read along the path.
  func hop(_ kind: EdgeKind, isForward: Bool) -> String {
    let words = isForward ? Self.forward[kind] : Self.backward[kind]
    return words.map { self($0.english, $0.chinese) } ?? kind.rawValue
  }

  private typealias Words = (english: String, chinese: String)

  private static let forward: [EdgeKind: Words] = [
    .said: ("said", "说"), .addressed: ("addressed to", "说给"), .madeAt: ("said at", "说于"),
    .attended: ("attended", "参加"), .heldIn: ("held in", "地点"), .served: ("served", "任职于"),
    .reported: ("reported", "报道"), .carried: ("said to have carried", "据称刊载"),
    .cited: ("cited", "引用"), .published: ("published", "发布"), .reprinted: ("reprinted", "转载"),
    .mentioned: ("mentioned", "提到"), .omittedBy: ("left out by", "被其略去"),
    .concerned: ("about", "涉及"), .linked: ("linked to", "关联"),
  ]

  private static let backward: [EdgeKind: Words] = [
    .said: ("said by", "说话人"), .addressed: ("was told", "听到"), .madeAt: ("heard", "会上言论"),
    .attended: ("attended by", "参加者"), .heldIn: ("hosted", "举行过"),
    .served: ("served by", "任职者"), .reported: ("reported by", "见于"),
    .carried: ("said to be carried by", "据称刊载于"), .cited: ("cited by", "被引用于"),
    .published: ("published by", "发布者"), .reprinted: ("reprinted by", "被转载于"),
    .mentioned: ("mentioned by", "被提到于"), .omittedBy: ("left out", "略去"),
    .concerned: ("concerned by", "被涉及于"), .linked: ("linked from", "关联自"),
  ]
}

// MARK: What stands in the lines

extension Labels {
  /// How a hop goes on, in words on an arrow: "—attended (host)→".
  ///
  /// A free link has words of its own, which cannot be turned round, so its arrow is.
  func arrow(of facts: [Edge], from node: Node) -> String {
    if facts.allSatisfy({ $0.kind == .linked && !$0.leads(from: node) && $0.role != nil }) {
      return "←\(facts.compactMap(\.role).joined(separator: comma))—"
    }
    var words: [String] = []
    for edge in facts {
      let word = fact(edge, isForward: edge.leads(from: node))
      if !words.contains(word) { words.append(word) }
    }
    return "—\(words.joined(separator: comma))→"
  }

  /// One fact, read along the path, with its role where that is for people.
  func fact(_ edge: Edge, isForward: Bool) -> String {
    if edge.kind == .linked, isForward, let role = edge.role { return role }
    let word = hop(edge.kind, isForward: isForward)
    guard let role = edge.role, edge.kind.hasReadableRole else { return word }
    return word + remark(edge.kind == .attended ? self.role(role) : role)
  }

  /// What kind of node it is, when it happened, and whether it did.
  func note(on node: Node) -> String {
    let kind = node.kind == .meeting ? meetingType(node.type) : kind(node.kind)
    return [kind, node.happened.map(date), status(node.status)].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// What several of a kind are called.
  func plural(_ kind: NodeKind) -> String {
    switch kind {
    case .person: self("people", "人物")
    case .organization: self("organizations", "机构")
    case .outlet: self("outlets", "媒体")
    case .place: self("places", "地点")
    case .meeting: self("meetings", "会面")
    case .statement: self("statements", "言论")
    case .omission: self("omissions", "略去")
    case .article: self("articles", "文章")
    }
  }
}

extension EdgeKind {
  /// Whether the role of an edge is for people; that of `carried` is the id of an article.
  fileprivate var hasReadableRole: Bool {
    switch self {
    case .attended, .served, .linked: true
    default: false
    }
  }
}
