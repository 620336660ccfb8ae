internal import EDTF

/// Makes the picture of who met, said, carried and left out what.
///
/// Articles are drawn as the outlets that published them, claims of an omission as lines, places
/// as words of their meetings, and statements within the frame of their meeting: the picture of a
/// day's news has to be read at the width of a page.
struct RelationshipDiagram {
  let scene: RelationshipScene
  let words: DiagramWords

  private(set) var items: [String: Diagram.Item] = [:]
  private(set) var lines: [LineKey: Diagram.Line] = [:]
  /// The meetings at which, or else about which, statements were made.
  private var frames: [StableNumber: (mark: FrameMark, meeting: Node)] = [:]
  /// The outlet of every article that is drawn as its outlet.
  private var outlets: [StableNumber: Node] = [:]
  /// What every meeting's participants and places are.
  private var participants: [StableNumber: Set<StableNumber>] = [:]
  private var places: [StableNumber: [String]] = [:]

  struct LineKey: Hashable {
    let origin: String
    let target: String
    let mark: LineMark
  }

  init(_ scene: RelationshipScene, words: DiagramWords) {
    self.scene = scene
    self.words = words
  }

  /// The finished picture.
  mutating func diagram() -> Diagram {
    prepare()
    for node in nodes where isDrawn(node) { items[node.id] = item(for: node) }
    for edge in edges { draw(edge) }
    dropRepeated()
    dropLonely()
    var diagram = Diagram(title: title)
    diagram.nodes = items.values.sorted { $0.id < $1.id }
    diagram.edges = lines.values.sorted {
      ($0.origin, $0.target, $0.mark.rawValue) < ($1.origin, $1.target, $1.mark.rawValue)
    }
    diagram.frames = finishedFrames()
    return diagram
  }

  private var nodes: [Node] { scene.nodes.values.sorted { $0.id < $1.id } }

  private var edges: [Edge] {
    scene.edges.sorted { ($0.kind.code, $0.number.value) < ($1.kind.code, $1.number.value) }
  }

  private var title: String {
    let centres = nodes.filter { scene.centres.contains($0.number) }
    return centres.map(\.label).joined(separator: words.comma)
  }
}

// MARK: What is drawn as what

extension RelationshipDiagram {
  private mutating func prepare() {
    for edge in edges {
      guard let origin = scene.nodes[edge.origin], let target = scene.nodes[edge.target] else {
        continue
      }
      switch edge.kind {
      case .published where !scene.centres.contains(edge.target):
        outlets[edge.target] = origin
      case .attended:
        participants[edge.target, default: []].insert(edge.origin)
      case .heldIn where !scene.centres.contains(edge.target):
        places[edge.origin, default: []].append(target.label)
      case .madeAt:
        frames[edge.origin] = (.saidAt, target)
      case .concerned where origin.kind == .statement && target.kind == .meeting:
        if frames[edge.origin] == nil { frames[edge.origin] = (.saidAbout, target) }
      default: break
      }
    }
  }

  /// Places, articles and omissions are drawn otherwise unless the picture is about them.
  private func isDrawn(_ node: Node) -> Bool {
    if scene.centres.contains(node.number) { return true }
    switch node.kind {
    case .place: return false
    case .article: return outlets[node.number] == nil
    case .omission: return subjects(of: node).isEmpty || parties(of: node).isEmpty
    default: return true
    }
  }

  private func subjects(of omission: Node) -> [Node] {
    ends(of: omission, .concerned)
  }

  private func parties(of omission: Node) -> [Node] {
    ends(of: omission, .omittedBy)
  }

  private func ends(of node: Node, _ kind: EdgeKind) -> [Node] {
    edges.filter { $0.kind == kind && $0.origin == node.number }.compactMap {
      scene.nodes[$0.target]
    }
  }

  private func item(for node: Node) -> Diagram.Item {
    var item = Diagram.Item(
      id: node.id,
      mark: ItemMark(node.kind),
      label: node.text ?? node.label,
      title: node.label
    )
    item.isCentre = scene.centres.contains(node.number)
    item.link = scene.addresses[node.number]
    item.isPlanned = node.status == "planned" || node.status == "refused"
    item.remarks = remarks(on: node)
    item.title = ([node.label] + details(of: node)).joined(separator: "\n")
    if node.kind == .statement, node.type == "direct" { item.label = "“\(item.label)”" }
    return item
  }

  private func remarks(on node: Node) -> [String] {
    switch node.kind {
    case .meeting:
      let parts = [
        words.meetingType(node.type), node.happened.map(words.date), words.status(node.status),
      ]
      return [(parts + (places[node.number] ?? [])).compactMap(\.self).joined(separator: words.dot)]
    case .statement:
      let isAtMeeting = frames[node.number]?.meeting.happened == node.happened
      return isAtMeeting ? [] : [node.happened.map(words.date) ?? words("undated", "日期不详")]
    case .article: return [node.happened.map(words.date)].compactMap(\.self)
    default: return []
    }
  }

  private func details(of node: Node) -> [String] {
    var lines: [String] = []
    if node.kind == .statement || node.kind == .meeting || node.kind == .omission {
      lines.append(node.happened.map(words.date) ?? words("undated", "日期不详"))
      if !node.carriers.firstHand.isEmpty {
        let names = node.carriers.firstHand.joined(separator: words.comma)
        lines.append(words("carried by", "刊载") + words.colon + names)
      }
      if !node.carriers.told.isEmpty {
        let names = node.carriers.told.joined(separator: words.comma)
        lines.append(words("as told by them, also", "据转述") + words.colon + names)
      }
    }
    if let conflict = node.conflict {
      lines.append(words("contradiction", "出入") + words.colon + conflict)
    }
    return lines
  }
}

// MARK: Lines

extension RelationshipDiagram {
  private mutating func draw(_ edge: Edge) {
    guard let origin = scene.nodes[edge.origin], let target = scene.nodes[edge.target] else {
      return
    }
    switch edge.kind {
    case .said: draw(origin, target, .said)
    case .attended: draw(origin, target, .attended, role: edge.role, of: target)
    case .addressed: drawAddressee(target, of: origin)
    case .reported: drawReport(of: target, by: origin)
    case .carried: draw(origin, target, .told)
    case .omittedBy: drawOmission(origin, by: target)
    case .concerned: drawSubject(target, of: origin)
    case .served: draw(origin, target, .served, label: edge.role)
    case .linked: draw(origin, target, .linked, label: edge.role)
    case .heldIn: draw(origin, target, .heldIn)
    case .cited: draw(origin, target, .cited)
    case .published: draw(origin, target, .published)
    case .reprinted: draw(origin, target, .reprinted)
    case .mentioned: draw(origin, target, .mentioned)
    case .madeAt: break
    }
  }

  private mutating func draw(
    _ origin: Node,
    _ target: Node,
    _ mark: LineMark,
    label: String? = nil,
    role: String? = nil,
    of meeting: Node? = nil,
    title: String? = nil,
    link: String? = nil
  ) {
    guard items[origin.id] != nil, items[target.id] != nil, origin.id != target.id else { return }
    let key = LineKey(origin: origin.id, target: target.id, mark: mark)
    let phrase = title ?? "\(origin.label) — \(role ?? label ?? words.name(mark)) — \(target.label)"
    if lines[key] != nil {
      lines[key]?.title += "\n" + phrase
      return
    }
    var line = Diagram.Line(origin: origin.id, target: target.id, mark: mark, title: phrase)
    line.label = label ?? ""
    line.link = link
    line.isPlanned = meeting?.status == "planned" || meeting?.status == "refused"
    lines[key] = line
  }

  /// Whom a statement was addressed to goes without saying where they met.
  private mutating func drawAddressee(_ addressee: Node, of statement: Node) {
    let met = frames[statement.number].map { participants[$0.meeting.number] ?? [] } ?? []
    guard !met.contains(addressee.number) else { return }
    draw(statement, addressee, .addressed)
  }

  private mutating func drawReport(of target: Node, by article: Node) {
    guard target.kind != .omission else { return }
    let outlet = outlets[article.number] ?? article
    let address = scene.addresses[article.number]
    let title = "\(outlet.label)：\(article.label)\n→ \(target.label)"
    draw(outlet, target, .carried, title: title, link: address)
  }

  private mutating func drawOmission(_ omission: Node, by party: Node) {
    guard items[omission.id] == nil else { return draw(party, omission, .leftOut) }
    for subject in subjects(of: omission) {
      let claim = omission.carriers.firstHand.joined(separator: words.comma)
      let says = words("as told by", "据") + " \(claim)"
      draw(party, subject, .leftOut, title: "\(omission.label)\n\(says)")
    }
  }

  /// A frame says already what its statements are about.
  private mutating func drawSubject(_ subject: Node, of origin: Node) {
    if let frame = frames[origin.number], frame.mark == .saidAbout,
      frame.meeting.number == subject.number
    {
      return
    }
    draw(origin, subject, .concerned)
  }
}

// MARK: Too much

extension RelationshipDiagram {
  /// An outlet that carried what was said at a meeting need not be shown to report the meeting,
  /// nor to carry as others tell what it carried itself.
  private mutating func dropRepeated() {
    var carriers: [String: Set<String>] = [:]
    for node in nodes where items[node.id] != nil {
      guard let frame = frames[node.number] else { continue }
      for line in lines.values where line.target == node.id && line.mark == .carried {
        carriers[frame.meeting.id, default: []].insert(line.origin)
      }
    }
    lines = lines.filter { key, _ in
      switch key.mark {
      case .carried: carriers[key.target]?.contains(key.origin) != true
      case .told:
        lines[LineKey(origin: key.origin, target: key.target, mark: .carried)] == nil
      default: true
      }
    }
  }

  /// What only folded articles led to has no place in the picture.
  private mutating func dropLonely() {
    var connected = Set(lines.keys.flatMap { [$0.origin, $0.target] })
    connected.formUnion(frames.values.map(\.meeting.id))
    items = items.filter { connected.contains($0.key) || $0.value.isCentre }
  }

  private func finishedFrames() -> [Diagram.Frame] {
    var finished: [String: Diagram.Frame] = [:]
    for node in nodes where items[node.id] != nil {
      guard let frame = frames[node.number], items[frame.meeting.id] != nil else { continue }
      let id = "\(frame.mark.rawValue):\(frame.meeting.id)"
      let isAt = frame.mark == .saidAt
      let title = isAt ? "" : words("said about it", "有关的话")
      finished[
        id,
        default: Diagram.Frame(
          id: id,
          mark: frame.mark,
          title: title,
          members: isAt ? [frame.meeting.id] : []
        )
      ].members.append(node.id)
    }
    return finished.values.sorted { $0.id < $1.id }
  }
}
