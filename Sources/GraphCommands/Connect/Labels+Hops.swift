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
