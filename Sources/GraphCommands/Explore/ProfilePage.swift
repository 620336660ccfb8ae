internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// What the graph says of one node, ready to be printed.
struct ProfilePage {
  let profile: Profile
  /// Who carried it, where it is something that is carried.
  let reports: [Report]
  /// What proves it, where asked for.
  let proofs: [Proof]?
  /// Why its mentions are one, where asked for.
  let reasons: [IdentityReason]?
  let labels: Labels

  private static let usualWidth = 80

  func printText(on console: Console) throws {
    let sheet = TextSheet(console: console, width: console.width ?? Self.usualWidth)
    let node = profile.node
    try sheet.title(node.label)
    try sheet.line("\(labels.kind(node.kind)) · \(node.id)")
    try printFacts(of: node, on: sheet)
    try printTitles(on: sheet)
    for relation in profile.relations where !isCarrying(relation.kind) {
      try printRelation(relation, on: sheet)
    }
    try printReports(on: sheet)
    try printReasons(on: sheet)
    try printProofs(on: sheet)
  }

  /// The reports below tell the same with more words.
  private func isCarrying(_ kind: EdgeKind) -> Bool {
    !reports.isEmpty && (kind == .reported || kind == .carried)
  }
}

// MARK: The node itself

extension ProfilePage {
  private func printFacts(of node: Node, on sheet: TextSheet) throws {
    let names = profile.names.filter { $0.kind != .title }.map(\.name).filter { $0 != node.label }
    if !names.isEmpty {
      try sheet.fact(labels("also called", "又名"), names.joined(separator: labels.comma))
    }
    if node.kind == .meeting {
      try sheet.fact(labels("kind", "形式"), labels.meetingType(node.type))
      try sheet.fact(labels("status", "状况"), labels.status(node.status) ?? labels("held", "已举行"))
    }
    try printTime(of: node, on: sheet)
    if let article = profile.article {
      if let url = article.url { try sheet.address(labels("address", "网址"), url) }
      if let authors = article.authors { try sheet.fact(labels("by", "作者"), authors) }
    }
    for conflict in (node.conflict ?? "").split(separator: "\n") {
      try sheet.fact(labels("contradiction", "出入"), labels.contradiction(conflict))
    }
    if let note = node.note { try sheet.fact(labels("note", "备注"), note) }
  }

  private func printTime(of node: Node, on sheet: TextSheet) throws {
    guard node.kind.isEvent else { return }
    let name = node.kind == .article ? labels("published", "发布") : labels("when", "时间")
    guard let happened = node.happened else {
      return try sheet.fact(name, labels("no source says", "来源未说明"))
    }
    try sheet.fact(name, labels.dateWithWeekday(happened) + labels.remark(happened.description))
  }

  /// Titles that no source ties to an organization; the other offices are connections.
  private func printTitles(on sheet: TextSheet) throws {
    let titles = profile.names.filter { $0.kind == .title }
    guard !titles.isEmpty else { return }
    try sheet.heading("\(labels("titles", "头衔")) · \(titles.count)")
    for title in titles {
      try sheet.item(title.held.map { "\(labels.date($0))  \(title.name)" } ?? title.name)
    }
  }
}

// MARK: Its neighbours

extension ProfilePage {
  private func printRelation(_ relation: Profile.Relation, on sheet: TextSheet) throws {
    let name = labels.relation(relation.kind, isOutgoing: relation.isOutgoing)
    try sheet.heading("\(name) · \(relation.count)")
    for neighbor in relation.neighbors { try sheet.item(words(of: neighbor, in: relation)) }
    let left = relation.count - relation.neighbors.count
    guard left > 0 else { return }
    try sheet.item(
      labels("… and \(left) more; --limit shows them", "……另有\(left)条，可用 --limit 显示")
    )
  }

  /// A neighbour in one line: when, who or what, and as what.
  private func words(of neighbor: Profile.Neighbor, in relation: Profile.Relation) -> String {
    let edge = neighbor.edge
    let other = neighbor.node
    var words = other.label
    var when = other.kind.isEvent ? other.happened : nil
    switch edge.kind {
    case .served:
      words = [edge.role, words].compactMap(\.self).joined(separator: labels(", ", "，"))
      when = edge.happened
    case .linked:
      // Written out from end to end: who did what to whom must not turn round.
      let ends = [profile.node.label, other.label]
      let ordered = relation.isOutgoing ? ends : ends.reversed()
      words = [ordered[0], edge.role ?? "→", ordered[1]].joined(separator: " ")
      when = edge.happened
    case .attended:
      if let role = edge.role { words += labels.remark(labels.role(role)) }
    default: break
    }
    return when.map { "\(labels.date($0))  \(words)" } ?? words
  }
}
