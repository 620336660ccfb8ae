internal import SQLite

/// What people decided, in the form in which mentions are looked up.
///
/// Mentions stay stored as the articles gave them; decisions act when the graph is made from them,
/// so that a decision can be taken back.
struct DecisionRules: Sendable {
  private var merged: [EntityKey: EntityKey] = [:]
  private var split: [StableNumber: [EntityKey: EntityKey]] = [:]
  /// Whom articles mean by a name that several people have; what people decide counts for more.
  private let namesakes: [StableNumber: [EntityKey: EntityKey]]
  /// Whom names mean that stand beside one Latin name in articles.
  private let transcriptions: [EntityKey: EntityKey]
  private var transcribed: [EntityKey: [EntityKey]] = [:]
  private var labels: [EntityKey: String] = [:]
  private var names: [EntityKey: [String]] = [:]
  private var joined: [String: String] = [:]
  private var apart: [String: [StableNumber: String]] = [:]
  private var rejected: Set<String> = []

  init(
    _ decisions: [Decision] = [],
    namesakes: [StableNumber: [EntityKey: EntityKey]] = [:],
    transcriptions: [EntityKey: EntityKey] = [:]
  ) {
    self.namesakes = namesakes
    self.transcriptions = transcriptions
    for (key, other) in transcriptions.sorted(by: { $0.key < $1.key }) {
      transcribed[other, default: []].append(key)
    }
    for decision in decisions { add(decision) }
  }

  /// The rules that hold in a graph.
  init(_ connection: Connection) throws {
    self.init(
      try connection.decisions().map(\.decision),
      namesakes: try connection.namesakes(),
      transcriptions: try connection.transcriptions()
    )
  }

  private mutating func add(_ decision: Decision) {
    let ids = decision.operands
    guard let first = ids.first else { return }
    switch decision.action {
    case .entityMerge:
      for other in ids.dropFirst() { merge(other, into: first) }
    case .entityAlias:
      guard let key = EntityKey(text: first), let name = ids.last else { return }
      merge(EntityKey(key.kind, name).text, into: first)
      names[key, default: []].append(name)
    case .entityRename:
      if let key = EntityKey(text: first) { labels[key] = ids.last }
    case .entitySplit:
      guard let key = EntityKey(text: first), let other = EntityKey(text: ids[1]) else { return }
      for article in ids.dropFirst(2) {
        split[StableNumber(ofNode: article), default: [:]][key] = other
      }
    case .entityNotSame: break
    case .statementSame, .meetingSame:
      for other in ids.dropFirst() where self.event(first) != other { joined[other] = first }
    case .statementDifferent, .meetingDifferent:
      let own = Self.ownKey(first, ids.dropFirst())
      for article in ids.dropFirst() {
        apart[first, default: [:]][StableNumber(ofNode: article)] = own
      }
    case .reject: rejected.insert(first)
    }
  }

  private mutating func merge(_ other: String, into first: String) {
    guard let key = EntityKey(text: first), let gone = EntityKey(text: other), entity(key) != gone
    else { return }
    merged[gone] = key
  }

  /// The key of what some articles tell of in place of the event they were thought to.
  static func ownKey(_ key: String, _ articles: some Sequence<String>) -> String {
    let hash = StableNumber(hashing: articles.sorted().joined(separator: "\n").utf8).value
    return "\(key)-\(String(hash, radix: 16).prefix(6))"
  }
}

extension DecisionRules {
  /// Whom a key means after all mergers; one that would close a circle is never kept.
  private func entity(_ key: EntityKey) -> EntityKey {
    var key = key
    while let next = merged[key] { key = next }
    return key
  }

  /// Whom an article means by a key.
  func entity(_ key: EntityKey, in article: StableNumber) -> EntityKey {
    let own = namesakes[article]?[key] ?? transcribed(key)
    guard !merged.isEmpty || !split.isEmpty else { return own }
    let whole = entity(own)
    return split[article]?[whole] ?? whole
  }

  /// Whom a name means that stands beside a Latin name, unless people decided of it.
  private func transcribed(_ key: EntityKey) -> EntityKey {
    guard let other = transcriptions[key], merged[key] == nil else { return key }
    return other
  }

  /// Who is one with somebody by a Latin name.
  func joined(with key: EntityKey) -> [EntityKey] { transcribed[key] ?? [] }

  /// Whether Latin names alone say that two names are one person's.
  func isTranscription(_ key: EntityKey, of other: EntityKey, in article: StableNumber) -> Bool {
    namesakes[article]?[key] == nil && transcribed(key) == other && key != other
  }

  /// Whether the titles of an article alone say that it means somebody else by a name.
  func isNamesake(_ key: EntityKey, _ other: EntityKey, in article: StableNumber) -> Bool {
    namesakes[article]?[key] == other
  }

  /// Every key under which articles may have stored an entity.
  func sources(of key: EntityKey) -> [EntityKey] {
    var sources = Set(merged.keys.filter { entity($0) == key })
    for pairs in split.values {
      sources.formUnion(pairs.compactMap { $0.value == key ? $0.key : nil })
    }
    for pairs in namesakes.values {
      sources.formUnion(pairs.compactMap { entity($0.value) == key ? $0.key : nil })
    }
    sources.formUnion(transcriptions.keys.filter { entity(transcribed($0)) == key })
    sources.remove(key)
    return [key] + sources.sorted()
  }

  private func event(_ key: String) -> String {
    var key = key
    while let next = joined[key] { key = next }
    return key
  }

  /// The event that an article tells of, where its mention was thought to tell of `key`.
  func event(_ key: String, in article: StableNumber) -> String {
    guard !joined.isEmpty || !apart.isEmpty else { return key }
    let whole = event(key)
    return apart[whole]?[article] ?? whole
  }

  /// What an entity is shown as.
  func label(of key: EntityKey) -> String { labels[key] ?? key.name }

  /// The names people gave an entity.
  func names(of key: EntityKey) -> [String] {
    (names[key] ?? []) + [labels[key]].compactMap(\.self)
  }

  /// Whether people said that this is not there.
  func isRejected(_ id: @autoclosure () -> String) -> Bool {
    !rejected.isEmpty && rejected.contains(id())
  }
}
