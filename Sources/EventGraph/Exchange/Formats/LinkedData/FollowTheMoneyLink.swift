/// Turns connections into the links of FollowTheMoney.
enum FollowTheMoneyLink {
  /// Whether a connection is part of the entity of an event already.
  static func isFolded(_ kind: EdgeKind) -> Bool {
    switch kind {
    case .attended, .heldIn, .reported, .omittedBy: true
    default: false
    }
  }

  /// The link for a connection that starts at a node; nil where the model has none.
  static func entity(
    from node: ExportedNode,
    _ relation: ExportedRelation
  ) -> FollowTheMoneyEntity? {
    switch relation.kind {
    case .attended, .heldIn, .reported, .omittedBy:
      return nil
    case .served where node.kind == .person && relation.other.kind != .place:
      return link("Employment", ("employee", node.asciiID), ("employer", relation), relation.role)
    case .cited, .mentioned, .reprinted:
      return link("Documentation", ("document", node.asciiID), ("entity", relation), nil)
    case .published:
      return link("Documentation", ("entity", node.asciiID), ("document", relation), nil)
    case .said, .addressed, .madeAt, .served, .carried, .concerned, .linked:
      let role = relation.kind == .carried ? nil : relation.role
      return link("UnknownLink", ("subject", node.asciiID), ("object", relation), role)
    }
  }

  private static func link(
    _ schema: String,
    _ from: (property: String, id: String),
    _ to: (property: String, relation: ExportedRelation),
    _ role: String?
  ) -> FollowTheMoneyEntity {
    let relation = to.relation
    let id = "link-\(String(relation.number, radix: 36))"
    var entity = FollowTheMoneyEntity(id, schema: schema)
    entity.add(from.property, from.id)
    entity.add(to.property, relation.other.asciiID)
    entity.add(text: "role", role ?? relation.kind.rawValue)
    entity.add(text: "summary", relation.words)
    return entity.dated(relation)
  }
}

extension FollowTheMoneyEntity {
  /// With the time at which a connection holds.
  fileprivate func dated(_ relation: ExportedRelation) -> FollowTheMoneyEntity {
    guard let happened = relation.happened else { return self }
    var dated = self
    if !dated.add(happened, TimeBounds(storing: happened), isEvent: true) {
      dated.add(text: "description", "EDTF: \(happened)")
    }
    return dated
  }
}
