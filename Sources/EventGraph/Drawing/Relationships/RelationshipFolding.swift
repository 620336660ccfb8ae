/// Folds what does not fit on a page: of every meeting the statements that fewest carried, then
/// meetings that have the fewest connections.
struct RelationshipFolding {
  private var picture: Relationships
  private let words: DiagramWords
  /// How many lines each thing has.
  private let weight: [String: Int]
  private let items: [String: Relationships.Item]

  /// So many things fit in the middle column.
  private static let most = 90
  private static let mostAtCentre = 40
  private static let mostFrames = 60
  /// How many statements each meeting may keep, tried one after the other.
  private static let steps = [12, 8, 5, 3, 2, 1, 0]

  /// The picture with at most about ninety things in its middle column.
  static func folded(_ picture: Relationships, words: DiagramWords) -> Relationships {
    guard count(picture) > most else { return picture }
    var folding = RelationshipFolding(picture, words: words)
    folding.foldFrames()
    for step in steps {
      guard count(folding.picture) > most else { break }
      folding.foldMembers(keeping: step)
    }
    return folding.picture
  }

  private init(_ picture: Relationships, words: DiagramWords) {
    self.picture = picture
    self.words = words
    var weight: [String: Int] = [:]
    for line in picture.lines {
      weight[line.origin, default: 0] += 1
      weight[line.target, default: 0] += line.mark == .leftOut ? 3 : 1
    }
    self.weight = weight
    items = Dictionary(uniqueKeysWithValues: picture.items.map { ($0.id, $0) })
  }

  private static func count(_ picture: Relationships) -> Int {
    picture.frames.reduce(0) { $0 + $1.members.count + ($1.meeting == nil ? 0 : 1) }
  }

  private func isCentre(_ frame: Relationships.Frame) -> Bool {
    frame.meeting.flatMap { items[$0]?.isCentre } ?? false
  }

  private mutating func foldMembers(keeping most: Int) {
    for index in picture.frames.indices {
      let frame = picture.frames[index]
      let limit = isCentre(frame) ? Self.mostAtCentre : most
      // A fold takes a place, too: folding one thing gains nothing.
      guard frame.members.count > limit + 1 else { continue }
      let ranked = frame.members.sorted { (weight[$1] ?? 0, $0) < (weight[$0] ?? 0, $1) }
      let rest = Array(ranked.dropFirst(limit))
      picture.frames[index].members = Array(ranked.prefix(limit)) + ["fold:\(frame.id)"]
      fold(rest, into: "fold:\(frame.id)", bounds: frame.bounds)
    }
  }

  /// Keeps the frames with the most connections, in their order.
  private mutating func foldFrames() {
    guard picture.frames.count > Self.mostFrames else { return }
    func weight(_ frame: Relationships.Frame) -> Int {
      let ids = frame.members + (frame.meeting.map { [$0] } ?? [])
      return isCentre(frame) ? Int.max : ids.reduce(0) { $0 + (self.weight[$1] ?? 0) }
    }
    let ranked = picture.frames.sorted { (weight($1), $0.id) < (weight($0), $1.id) }
    let kept = Set(ranked.prefix(Self.mostFrames).map(\.id))
    let rest = picture.frames.filter { !kept.contains($0.id) }
    guard let last = rest.last else { return }
    picture.frames.removeAll { !kept.contains($0.id) }
    let ids = rest.flatMap { $0.members + ($0.meeting.map { [$0] } ?? []) }
    fold(Array(Set(ids)).sorted(), into: "fold:rest", bounds: last.bounds)
    picture.frames.append(
      Relationships.Frame(
        id: "fold:frame",
        mark: .day,
        meeting: nil,
        title: words("Not shown one by one", "未逐一画出"),
        members: ["fold:rest"],
        bounds: last.bounds
      )
    )
  }

  /// Puts one thing in the place of many, with all their lines.
  private mutating func fold(_ ids: [String], into fold: String, bounds: TimeBounds) {
    let folded = Set(ids)
    var counts: [ItemMark: Int] = [:]
    for id in ids { counts[items[id]?.mark ?? .fold, default: 0] += 1 }
    let parts = ItemMark.allCases.compactMap { mark in
      counts[mark].map { words.count($0, mark, words) }
    }
    let shown = ids.prefix(20).compactMap { items[$0]?.label }
    picture.items.removeAll { folded.contains($0.id) || $0.id == fold }
    picture.items.append(
      Relationships.Item(
        id: fold,
        mark: .fold,
        label: words("and ", "另有") + parts.joined(separator: words.comma),
        title: shown.joined(separator: "\n"),
        bounds: bounds
      )
    )
    var seen: Set<String> = []
    picture.lines = picture.lines.compactMap { line in
      let origin = folded.contains(line.origin) ? fold : line.origin
      let target = folded.contains(line.target) ? fold : line.target
      guard origin != target else { return nil }
      guard origin == fold || target == fold else { return line }
      var moved = Relationships.Line(
        origin: origin,
        target: target,
        mark: line.mark,
        title: line.title
      )
      moved.isPlanned = line.isPlanned
      return seen.insert(moved.id).inserted ? moved : nil
    }
  }
}
