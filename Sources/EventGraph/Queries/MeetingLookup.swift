internal import EDTF
internal import SQLite

/// Finds the meeting somebody means by a name, or by a day and some of those who took part.
struct MeetingLookup {
  let store: GraphStore

  func find(_ words: String) throws -> Node {
    do {
      return try store.find(words, among: [.meeting])
    } catch let error as EventGraphError where error.kind == .notFound {
      let parts = words.split(separator: " ").map(String.init)
      guard parts.count > 1 || EDTFDate(words) != nil else { throw error }
      return try find(parts, called: words)
    }
  }

  private func find(_ parts: [String], called words: String) throws -> Node {
    let dates = parts.compactMap(EDTFDate.init)
    let named = try parts.filter { EDTFDate($0) == nil }.map {
      try store.find($0, among: [.person, .organization, .place])
    }
    var conditions: [SQL] = ["kind = \(NodeKind.meeting.code)"]
    for date in dates {
      let bounds = TimeBounds(of: date)
      conditions.append("lower <= \(bounds.upper) AND upper >= \(bounds.lower)")
      conditions.append("lower < \(TimeBounds.undated)")
    }
    for node in named {
      let number = node.number.value
      conditions.append(
        """
        id IN (
          SELECT target FROM edge WHERE origin = \(number) AND kind = \(EdgeKind.attended.code)
          UNION SELECT origin FROM edge WHERE target = \(number) AND kind = \(EdgeKind.heldIn.code)
        )
        """
      )
    }
    let found = try store.onlyNode(
      where: SQL.joined(conditions, separator: " AND "),
      order: "upper - lower, lower, key",
      called: words,
      unless: "'\(words)' could mean several meetings"
    )
    if let found { return found }
    throw EventGraphError(
      .notFound,
      "no meeting answers to '\(words)' in \(store.path)",
      advice: "list the meetings with `graph timeline --kind meeting`"
    )
  }
}
