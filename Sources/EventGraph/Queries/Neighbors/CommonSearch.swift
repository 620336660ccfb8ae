internal import SQLite

/// Finds what several nodes are all connected with.
struct CommonSearch {
  /// Something in common, and how often it is connected with each of the nodes.
  struct Place {
    let number: Int
    let counts: [Int]
  }

  let reader: AdjacencyReader

  func shared(by nodes: [Node]) throws(SQLiteError) -> [Place] {
    var counts: [[Int: Int]] = []
    for node in nodes { counts.append(try surroundings(of: node)) }
    guard let first = counts.first else { return [] }
    let own = Set(nodes.map(\.number.value))
    return first.keys.sorted().compactMap { number in
      let each = counts.map { $0[number] ?? 0 }
      return each.contains(0) || own.contains(number) ? nil : Place(number: number, counts: each)
    }
  }

  /// What a node is connected with: its neighbours; people and organizations through meetings and
  /// statements; outlets through their articles and what they are said to have carried.
  private func surroundings(of node: Node) throws(SQLiteError) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    var events: Set<Int> = []
    var articles: Set<Int> = []
    if node.kind == .article { articles.insert(node.number.value) }
    if node.kind.isEvent { events.insert(node.number.value) }
    _ = try reader.forEachLink(of: node.number.value) { link in
      counts[link.other, default: 0] += 1
      if Self.isArticle(link.other) {
        articles.insert(link.other)
      } else if Self.isEvent(link.other) {
        events.insert(link.other)
      }
      return true
    }
    var parties: [Int: Set<Int>] = [:]
    for event in events where event != node.number.value {
      _ = try reader.forEachLink(of: event) { link in
        if Self.isArticle(link.other) { articles.insert(link.other) }
        if Self.isParty(link.other), Self.kindsOfTakingPart.contains(link.kind) {
          parties[link.other, default: []].insert(event)
        }
        if link.kind == EdgeKind.carried.code { parties[link.other, default: []].insert(event) }
        return true
      }
    }
    for article in articles where article != node.number.value {
      _ = try reader.forEachLink(of: article) { link in
        if link.kind == EdgeKind.published.code { parties[link.other, default: []].insert(article) }
        return true
      }
    }
    for (party, events) in parties { counts[party, default: 0] += events.count }
    return counts
  }

  private static let kindsOfTakingPart = Set(
    [EdgeKind.attended, .said, .addressed].map(\.code)
  )
  private static let eventCodes = Set([NodeKind.meeting, .statement].map(\.code))
  private static let partyCodes = Set([NodeKind.person, .organization].map(\.code))

  private static func isArticle(_ number: Int) -> Bool {
    StableNumber(number).kindCode == NodeKind.article.code
  }

  private static func isEvent(_ number: Int) -> Bool {
    eventCodes.contains(StableNumber(number).kindCode)
  }

  private static func isParty(_ number: Int) -> Bool {
    partyCodes.contains(StableNumber(number).kindCode)
  }
}
