internal import EDTF

/// Makes the picture of who met, said, carried and left out what.
///
/// Articles are drawn as the outlets that published them, claims of an omission as lines, places
/// as words of their meetings, and statements within the frame of their meeting: the picture of a
/// day's news has to be read at the width of a page.
struct RelationshipDiagram {
  let scene: RelationshipScene
  let words: DiagramWords

  /// The nodes in order of their ids.
  let nodes: [Node]
  /// The edges in an order that is always the same.
  let edges: [Edge]
  var items: [String: Relationships.Item] = [:]
  var lines: [LineKey: Relationships.Line] = [:]
  /// The meetings at which, or else about which, statements were made.
  var frames: [StableNumber: (mark: FrameMark, meeting: Node)] = [:]
  /// The outlet of every article that is drawn as its outlet.
  var outlets: [StableNumber: Node] = [:]
  /// What every meeting's participants and places are.
  var participants: [StableNumber: Set<StableNumber>] = [:]
  var places: [StableNumber: [String]] = [:]
  /// What omissions are about, and whose they are.
  var subjects: [StableNumber: [Node]] = [:]
  var parties: [StableNumber: [Node]] = [:]

  struct LineKey: Hashable {
    let origin: String
    let target: String
    let mark: LineMark
  }

  init(_ scene: RelationshipScene, words: DiagramWords) {
    self.scene = scene
    self.words = words
    nodes = scene.nodes.values.sorted { $0.id < $1.id }
    edges = scene.edges.sorted { ($0.kind.code, $0.number.value) < ($1.kind.code, $1.number.value) }
  }

  /// The finished picture.
  static func make(_ scene: RelationshipScene, words: DiagramWords) -> Relationships {
    var maker = RelationshipDiagram(scene, words: words)
    maker.prepare()
    for node in maker.nodes where maker.isDrawn(node) {
      maker.items[node.id] = maker.item(for: node)
    }
    for edge in maker.edges { maker.draw(edge) }
    maker.dropRepeated()
    maker.foldRetellings()
    maker.dropLonely()
    maker.foldLongLinks()
    return maker.finished()
  }

  private func finished() -> Relationships {
    var picture = Relationships()
    picture.items = items.values.sorted { $0.id < $1.id }
    picture.lines = lines.values.sorted {
      ($0.origin, $0.target, $0.mark.rawValue) < ($1.origin, $1.target, $1.mark.rawValue)
    }
    picture.frames = finishedFrames()
    return picture
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
      case .omittedBy:
        parties[edge.origin, default: []].append(target)
      case .concerned where origin.kind == .omission:
        subjects[edge.origin, default: []].append(target)
      case .concerned where origin.kind == .statement && target.kind == .meeting:
        if frames[edge.origin] == nil { frames[edge.origin] = (.saidAbout, target) }
      default: break
      }
    }
    for (omission, statements) in scene.claims {
      let known = Set(subjects[omission]?.map(\.number) ?? [])
      let added = statements.filter { !known.contains($0) }.compactMap { scene.nodes[$0] }
      subjects[omission, default: []] += added
    }
  }

  /// Places, articles and omissions are drawn otherwise unless the picture is about them.
  private func isDrawn(_ node: Node) -> Bool {
    if scene.centres.contains(node.number) { return true }
    return switch node.kind {
    case .place: false
    case .article: outlets[node.number] == nil
    case .omission: subjects[node.number] == nil || parties[node.number] == nil
    default: true
    }
  }

  private func item(for node: Node) -> Relationships.Item {
    var item = Relationships.Item(
      id: node.id,
      mark: mark(of: node),
      label: node.text ?? node.label,
      title: ([node.label] + details(of: node)).joined(separator: "\n"),
      bounds: node.bounds
    )
    item.isCentre = scene.centres.contains(node.number)
    item.link = link(of: node)
    item.isPlanned = node.status == "planned" || node.status == "refused"
    item.remarks = remarks(on: node)
    if node.kind == .statement, node.type == "direct" { item.label = "“\(item.label)”" }
    return item
  }

  private func mark(of node: Node) -> ItemMark {
    guard node.kind == .outlet, !outlets.values.contains(where: { $0.number == node.number })
    else { return ItemMark(node.kind) }
    return .quotedOutlet
  }

  /// The page of an article, or of the only one that an outlet has here.
  private func link(of node: Node) -> String? {
    guard node.kind == .outlet else { return scene.addresses[node.number] }
    let pages = outlets.filter { $0.value.number == node.number }.map(\.key)
    return pages.count == 1 ? scene.addresses[pages[0]] : nil
  }

  private func remarks(on node: Node) -> [String] {
    switch node.kind {
    case .meeting:
      let parts = [
        node.happened.map(words.date) ?? words("undated", "日期不详"),
        words.meetingType(node.type), words.status(node.status),
      ]
      let line = (parts + (places[node.number] ?? [])).compactMap(\.self)
      let crowd = scene.crowds[node.number].map {
        words("and \($0) others took part", "另有\($0)方参加")
      }
      return [line.joined(separator: words.dot)] + [crowd].compactMap(\.self)
        + conflictRemark(on: node)
    case .statement: return (dateRemark(on: node) + conflictRemark(on: node))
    case .article: return [node.happened.map(words.date)].compactMap(\.self)
    case .person: return [scene.offices[node.number]].compactMap(\.self)
    default: return []
    }
  }

  /// The date of what was said, unless its frame says it.
  private func dateRemark(on statement: Node) -> [String] {
    guard let meeting = frames[statement.number]?.meeting, meeting.happened != statement.happened
    else { return [] }
    return [statement.happened.map(words.date) ?? words("undated", "日期不详")]
  }

  private func conflictRemark(on node: Node) -> [String] {
    let first = (node.conflict ?? "").split(separator: "\n").first
    return first.map {
      [words("※\u{A0}sources disagree: ", "※\u{A0}来源有出入：") + words.contradiction($0)]
    } ?? []
  }

  /// What is said of a node to whoever points at it.
  private func details(of node: Node) -> [String] {
    guard [.statement, .meeting, .omission].contains(node.kind) else { return remarks(on: node) }
    var lines = [node.happened.map(words.date) ?? words("undated", "日期不详")]
    if !node.carriers.firstHand.isEmpty {
      let names = node.carriers.firstHand.joined(separator: words.comma)
      lines.append(words("carried by", "刊载") + words.colon + names)
    }
    if !node.carriers.told.isEmpty {
      let names = node.carriers.told.joined(separator: words.comma)
      lines.append(words("also, as others tell", "据转述亦见") + words.colon + names)
    }
    for conflict in (node.conflict ?? "").split(separator: "\n") {
      lines.append(words("contradiction", "出入") + words.colon + words.contradiction(conflict))
    }
    return lines
  }
}
