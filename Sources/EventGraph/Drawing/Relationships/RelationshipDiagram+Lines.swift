internal import EDTF

// MARK: Lines

extension RelationshipDiagram {
  mutating func draw(_ edge: Edge) {
    guard let origin = scene.nodes[edge.origin], let target = scene.nodes[edge.target] else {
      return
    }
    switch edge.kind {
    case .said: draw(origin, target, .said)
    case .attended: drawParticipant(origin, of: target, as: edge.role)
    case .addressed: drawAddressee(target, of: origin)
    case .reported: drawReport(of: target, by: origin)
    case .carried: draw(origin, target, .told)
    case .omittedBy: drawOmission(origin, by: target)
    case .concerned: drawSubject(target, of: origin)
    case .served: drawOffice(origin, at: target, edge.role)
    case .linked: draw(origin, target, .linked, label: edge.role)
    case .heldIn: draw(origin, target, .heldIn)
    case .cited: draw(origin, target, .cited)
    case .published: draw(origin, target, .published)
    case .reprinted: draw(origin, target, .reprinted)
    case .mentioned: draw(origin, target, .mentioned)
    case .madeAt: break
    }
  }

  /// Adds a line, or to the title of the line that is there already.
  private mutating func draw(
    _ origin: Node,
    _ target: Node,
    _ mark: LineMark,
    label: String? = nil,
    title: String? = nil,
    link: String? = nil
  ) {
    guard items[origin.id] != nil, items[target.id] != nil, origin.id != target.id else { return }
    let key = LineKey(origin: origin.id, target: target.id, mark: mark)
    let phrase = title ?? "\(origin.label) — \(label ?? words.name(mark)) — \(target.label)"
    guard lines[key] == nil else {
      if lines[key]?.title != phrase { lines[key]?.title += "\n" + phrase }
      return
    }
    var line = Relationships.Line(origin: origin.id, target: target.id, mark: mark, title: phrase)
    line.label = label ?? ""
    line.link = link
    lines[key] = line
  }

  private mutating func drawParticipant(_ party: Node, of meeting: Node, as role: String?) {
    let relation = role ?? words.name(.attended)
    draw(party, meeting, .attended, title: "\(party.label) — \(relation) — \(meeting.label)")
    guard meeting.status == "planned" || meeting.status == "refused" else { return }
    lines[LineKey(origin: party.id, target: meeting.id, mark: .attended)]?.isPlanned = true
  }

  /// Whom a statement was addressed to goes without saying where they met.
  private mutating func drawAddressee(_ addressee: Node, of statement: Node) {
    let met = frames[statement.number].map { participants[$0.meeting.number] ?? [] } ?? []
    guard !met.contains(addressee.number) else { return }
    draw(statement, addressee, .addressed)
  }

  private mutating func drawReport(of target: Node, by article: Node) {
    guard target.kind != .omission || items[target.id] != nil else { return }
    let outlet = outlets[article.number] ?? article
    draw(
      outlet,
      target,
      .carried,
      title: "\(outlet.label)\(words.colon)\(article.label)\n→ \(target.label)",
      link: scene.addresses[article.number]
    )
  }

  /// A claim that somebody left something out, from the party to what was left out.
  private mutating func drawOmission(_ omission: Node, by party: Node) {
    guard items[omission.id] == nil else { return draw(party, omission, .leftOut) }
    let claimants = omission.carriers.firstHand.joined(separator: words.comma)
    let says = words("as told by \(claimants)", "据\(claimants)")
    for subject in subjects[omission.number] ?? [] {
      draw(party, subject, .leftOut, title: "\(omission.label)\n\(says)")
    }
  }

  /// A frame says already what its statements are about; other subjects are drawn only where the
  /// picture is about them.
  private mutating func drawSubject(_ subject: Node, of origin: Node) {
    let isFramed = frames[origin.number].map {
      $0.mark == .saidAbout && $0.meeting.number == subject.number
    }
    guard isFramed != true else { return }
    let isEvent = subject.kind == .meeting || subject.kind == .statement
    guard isEvent || scene.centres.contains(subject.number) else { return }
    draw(origin, subject, .concerned)
  }

  /// Offices stand under the names of people; a line shows them where the picture is about the
  /// organization.
  private mutating func drawOffice(_ person: Node, at organization: Node, _ title: String?) {
    guard scene.centres.contains(organization.number) else { return }
    draw(person, organization, .served, label: title)
  }
}

// MARK: Too much

extension RelationshipDiagram {
  /// An outlet that carried what was said at a meeting need not be shown to report the meeting,
  /// nor to carry as others tell what it carried itself.
  mutating func dropRepeated() {
    var carriers: [String: Set<String>] = [:]
    let meetings = Dictionary(
      uniqueKeysWithValues: nodes.compactMap { node in
        frames[node.number].map { (node.id, $0.meeting.id) }
      }
    )
    for line in lines.values where line.mark == .carried {
      if let meeting = meetings[line.target] { carriers[meeting, default: []].insert(line.origin) }
    }
    let all = lines
    lines = lines.filter { key, _ in
      switch key.mark {
      case .carried: carriers[key.target]?.contains(key.origin) != true
      case .told: all[LineKey(origin: key.origin, target: key.target, mark: .carried)] == nil
      default: true
      }
    }
  }

  /// Outlets that only others tell of become words under what they are told to have carried.
  mutating func foldRetellings() {
    let seen = Set(lines.keys.filter { $0.mark != .told }.flatMap { [$0.origin, $0.target] })
    var names: [String: [String]] = [:]
    for key in lines.keys where key.mark == .told {
      guard !seen.contains(key.origin), let outlet = items[key.origin], !outlet.isCentre else {
        continue
      }
      lines[key] = nil
      names[key.target, default: []].append(outlet.label)
    }
    for (id, outlets) in names where items[id]?.mark != .meeting {
      let list = outlets.sorted().joined(separator: words.comma)
      items[id]?.remarks.append(words("also, as told: ", "据转述亦见：") + list)
    }
  }

  /// A link between somebody on the left and somebody on the right would run through all that
  /// stands between them; it becomes a word under the latter.
  mutating func foldLongLinks() {
    for key in lines.keys where key.mark == .linked {
      guard let origin = items[key.origin], let target = items[key.target] else { continue }
      let columns = [origin, target].map { Relationships.column(of: $0.mark) }
      guard Set(columns) == [0, 2], let line = lines.removeValue(forKey: key) else { continue }
      if columns[1] == 2 {
        items[key.target]?.remarks.append("\(origin.label)\(words(" ", ""))\(line.label)")
      } else {
        items[key.origin]?.remarks.append("\(line.label)\(words(" ", ""))\(target.label)")
      }
    }
  }

  /// What only folded articles led to has no place in the picture.
  mutating func dropLonely() {
    var connected = Set(lines.keys.flatMap { [$0.origin, $0.target] })
    connected.formUnion(frames.values.map(\.meeting.id))
    items = items.filter { connected.contains($0.key) || $0.value.isCentre }
  }
}

// MARK: Frames

extension RelationshipDiagram {
  /// The frames of meetings, and one for every other day on which something was said.
  func finishedFrames() -> [Relationships.Frame] {
    var finished: [String: Relationships.Frame] = [:]
    for node in nodes where items[node.id] != nil {
      guard let frame = emptyFrame(for: node) else { continue }
      finished[frame.id, default: frame].members += node.kind == .meeting ? [] : [node.id]
    }
    return finished.values.sorted { left, right in
      let first = isCentre(left)
      let second = isCentre(right)
      if first != second { return first }
      return order(of: left) < order(of: right)
    }
  }

  /// By time; what was said about a meeting follows what was said at it.
  private func order(of frame: Relationships.Frame) -> (Int, Int, String, Int) {
    let rank = FrameMark.allCases.firstIndex(of: frame.mark) ?? 0
    return (frame.bounds.lower, frame.bounds.upper, frame.meeting ?? frame.id, rank)
  }

  private func isCentre(_ frame: Relationships.Frame) -> Bool {
    frame.meeting.flatMap { items[$0]?.isCentre } ?? false
  }

  private func emptyFrame(for node: Node) -> Relationships.Frame? {
    guard Relationships.column(of: ItemMark(node.kind)) == 1 else { return nil }
    if node.kind == .meeting { return frame(.saidAt, of: node) }
    if let frame = frames[node.number], items[frame.meeting.id] != nil {
      return self.frame(frame.mark, of: frame.meeting)
    }
    let day = node.happened.map(words.date) ?? words("undated", "日期不详")
    return Relationships.Frame(
      id: "day:\(node.happened?.description ?? "undated")",
      mark: .day,
      meeting: nil,
      title: day,
      members: [],
      bounds: node.bounds
    )
  }

  private func frame(_ mark: FrameMark, of meeting: Node) -> Relationships.Frame {
    Relationships.Frame(
      id: "\(mark.rawValue):\(meeting.id)",
      mark: mark,
      meeting: meeting.id,
      title: mark == .saidAt ? "" : words("Said about “\(meeting.label)”", "关于“\(meeting.label)”"),
      members: [],
      bounds: meeting.bounds
    )
  }
}
