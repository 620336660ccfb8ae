internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import JSON

/// What the graph says of one node, ready to be printed.
struct ProfilePage {
  let profile: Profile
  /// Who carried it, where it is something that is carried.
  let reports: [Report]
  /// What proves it, where asked for.
  let proofs: [Proof]?
  let labels: Labels
}

// MARK: Text

extension ProfilePage {
  private static let usualWidth = 80

  func printText(on console: Console) throws {
    let sheet = TextSheet(console: console, width: console.width ?? Self.usualWidth)
    let node = profile.node
    try sheet.title(node.label)
    try sheet.line("\(labels.kind(node.kind)) · \(node.id)")
    try printFacts(of: node, on: sheet)
    for relation in profile.relations where !isCarrying(relation.kind) {
      let name = labels.relation(relation.kind, isOutgoing: relation.isOutgoing)
      try sheet.heading("\(name) · \(relation.count)")
      for neighbor in relation.neighbors { try sheet.item(words(of: neighbor)) }
      let left = relation.count - relation.neighbors.count
      if left > 0 {
        try sheet.item(
          labels("… and \(left) more; --limit shows them", "……另有\(left)条，可用 --limit 显示")
        )
      }
    }
    try printReports(on: sheet)
    try printProofs(on: sheet)
  }

  /// The reports below tell the same with more words.
  private func isCarrying(_ kind: EdgeKind) -> Bool {
    !reports.isEmpty && (kind == .reported || kind == .carried)
  }

  private func printFacts(of node: Node, on sheet: TextSheet) throws {
    let names = profile.names.map(\.name).filter { $0 != node.label }
    if !names.isEmpty {
      try sheet.fact(labels("also called", "又名"), names.joined(separator: labels.comma))
    }
    if node.kind == .meeting {
      try sheet.fact(labels("kind", "形式"), labels.meetingType(node.type))
      try sheet.fact(labels("status", "状况"), labels.status(node.status) ?? labels("held", "已举行"))
    }
    if let happened = node.happened {
      let name = node.kind == .article ? labels("published", "发布") : labels("when", "时间")
      try sheet.fact(name, "\(labels.date(happened)) (\(happened))")
    }
    if let occasion = node.occasion { try sheet.fact(labels("at", "场合"), occasion) }
    if let article = profile.article {
      if let url = article.url { try sheet.fact(labels("address", "网址"), url) }
      if let authors = article.authors { try sheet.fact(labels("by", "作者"), authors) }
    }
    if let conflict = node.conflict { try sheet.fact(labels("contradiction", "出入"), conflict) }
    if let note = node.note { try sheet.fact(labels("note", "备注"), note) }
  }

  /// A neighbour in one line: when, who or what, and as what.
  private func words(of neighbor: Profile.Neighbor) -> String {
    let edge = neighbor.edge
    var words = neighbor.node.label
    if edge.kind == .served, let title = edge.role {
      words = "\(title)\(labels(", ", "，"))\(words)"
    }
    if edge.kind == .linked, let label = edge.role { words = "\(label) → \(words)" }
    if edge.kind == .attended, let role = edge.role { words += " (\(role))" }
    let isEvent = [.meeting, .statement, .omission, .article].contains(neighbor.node.kind)
    guard let when = edge.kind == .served || !isEvent ? edge.happened : neighbor.node.happened,
      isEvent || edge.kind == .served || edge.kind == .linked
    else { return words }
    return "\(labels.date(when))  \(words)"
  }

  private func printReports(on sheet: TextSheet) throws {
    guard !reports.isEmpty else { return }
    try sheet.heading("\(labels("carried", "刊载")) · \(reports.count)")
    for report in reports {
      let told = report.isFirstHand ? "" : labels(", as told by", "，据")
      let source = report.isFirstHand ? "" : " \(report.title)"
      let when = report.published.map { labels.date($0) + "  " } ?? ""
      try sheet.item("\(when)\(report.outlet)\(told)\(source)")
      if let words = report.words { try sheet.quotation(words) }
      if let conflict = report.conflict {
        try sheet.quotation(labels("contradiction: \(conflict)", "出入：\(conflict)"))
      }
    }
  }

  private func printProofs(on sheet: TextSheet) throws {
    guard let proofs else { return }
    try sheet.heading("\(labels("evidence", "证据")) · \(proofs.count)")
    for proof in proofs {
      let isOwn = proof.fact == profile.node.label
      try sheet.item(isOwn ? Self.place(of: proof) : "\(proof.fact): \(Self.place(of: proof))")
      if let exact = proof.exact { try sheet.quotation("“\(exact)”") }
    }
  }

  /// Where a proof stands: file and line, or article and paragraph.
  private static func place(of proof: Proof) -> String {
    if let file = proof.file { return proof.line.map { "\(file):\($0)" } ?? file }
    let article = proof.title ?? proof.article ?? ""
    return proof.paragraph.map { "\(article) ¶\($0)" } ?? article
  }
}

// MARK: JSON

extension ProfilePage {
  var json: JSONValue {
    let node = profile.node
    var object = JSONObject([
      ("id", .string(node.id)), ("kind", .string(node.kind.rawValue)),
      ("label", .string(node.label)), ("type", .string(orNull: node.type)),
      ("status", .string(orNull: node.status)), ("text", .string(orNull: node.text)),
      ("when", .string(orNull: node.happened?.description)),
      ("at", .string(orNull: node.occasion)), ("conflict", .string(orNull: node.conflict)),
      ("note", .string(orNull: node.note)),
      (
        "names",
        .array(profile.names.map { ["name": .string($0.name), "kind": .string($0.kind.rawValue)] })
      ),
      ("url", .string(orNull: profile.article?.url)),
      ("authors", .string(orNull: profile.article?.authors)),
      ("relations", .array(profile.relations.map(Self.json))),
      ("reports", .array(reports.map(Self.json))),
    ])
    if let proofs { object.append("evidence", .array(proofs.map(Self.json))) }
    return .object(object)
  }

  private static func json(_ relation: Profile.Relation) -> JSONValue {
    let neighbors = relation.neighbors.map { neighbor -> JSONValue in
      [
        "id": .string(neighbor.node.id), "label": .string(neighbor.node.label),
        "when": .string(orNull: (neighbor.edge.happened ?? neighbor.node.happened)?.description),
        "role": .string(orNull: neighbor.edge.role), "words": .string(orNull: neighbor.edge.words),
      ]
    }
    return [
      "kind": .string(relation.kind.rawValue), "outgoing": .bool(relation.isOutgoing),
      "count": .integer(relation.count), "neighbors": .array(neighbors),
    ]
  }

  private static func json(_ report: Report) -> JSONValue {
    [
      "outlet": .string(report.outlet), "firstHand": .bool(report.isFirstHand),
      "article": .string(report.article), "title": .string(report.title),
      "url": .string(orNull: report.url),
      "published": .string(orNull: report.published?.description),
      "words": .string(orNull: report.words), "conflict": .string(orNull: report.conflict),
    ]
  }

  private static func json(_ proof: Proof) -> JSONValue {
    [
      "fact": .string(proof.fact), "article": .string(orNull: proof.article),
      "title": .string(orNull: proof.title), "url": .string(orNull: proof.url),
      "paragraph": proof.paragraph.map(JSONValue.integer) ?? .null,
      "start": proof.start.map(JSONValue.integer) ?? .null,
      "end": proof.end.map(JSONValue.integer) ?? .null, "exact": .string(orNull: proof.exact),
      "rule": .string(proof.rule), "file": .string(orNull: proof.file),
      "line": proof.line.map(JSONValue.integer) ?? .null,
    ]
  }
}
