internal import Suggestions
internal import YAML

/// Finds what the words of a curated file refer to inside that file.
struct ReferenceTable {
  private let file: String
  private let problems: ProblemList
  /// The keys of the nodes that go by a word, in the order they were listed.
  private var keys: [String: [(key: String, kind: NodeKind)]] = [:]
  private var lines: [String: Int] = [:]

  init(file: String, problems: ProblemList) {
    self.file = file
    self.problems = problems
  }

  /// Enters a node under its id and names.
  mutating func define(_ node: NodeRecord, as id: GraphFile.Text, names: [String]) {
    if let line = lines[node.key] {
      problems.add(
        file,
        id.position,
        "there are two \(node.kind.rawValue) entries '\(id.text)', the first in line \(line)",
        hint: "join them, or give each an id of its own"
      )
      return
    }
    lines[node.key] = id.position.line
    for name in Set(names + [id.text]) {
      keys[name, default: []].append((node.key, node.kind))
    }
  }

  /// The number of the node that `word` means, if it means exactly one.
  func peek(_ word: GraphFile.Text, among kinds: [NodeKind]) -> StableNumber? {
    let (name, allowed) = Self.split(word.text, among: kinds)
    let matches = matches(name, allowed)
    return matches.count == 1 ? matches.first.map { StableNumber(ofNode: $0) } : nil
  }

  /// Listed twice as a name of one node, a word still means that node.
  private func matches(_ name: String, _ kinds: [NodeKind]) -> Set<String> {
    Set(keys[name, default: []].filter { kinds.contains($0.kind) }.map(\.key))
  }

  /// The number of the node that `word` means, among nodes of `kinds`; reports where it means none.
  func find(_ word: GraphFile.Text, among kinds: [NodeKind]) -> StableNumber? {
    if let number = peek(word, among: kinds) { return number }
    let (name, allowed) = Self.split(word.text, among: kinds)
    let matches = matches(name, allowed)
    let names = kinds.map(\.rawValue).joined(separator: " or ")
    let wanted = kinds.count == NodeKind.allCases.count ? "entry" : names
    if matches.isEmpty {
      reportUnknown(word, name, allowed, wanted)
    } else {
      problems.add(
        file,
        word.position,
        "'\(word.text)' could be \(matches.sorted().joined(separator: " or "))",
        hint: "write it in that form"
      )
    }
    return nil
  }

  private func reportUnknown(
    _ word: GraphFile.Text,
    _ name: String,
    _ allowed: [NodeKind],
    _ wanted: String
  ) {
    let others = keys[name, default: []].map(\.key)
    if let other = others.first {
      problems.add(
        file,
        word.position,
        "'\(word.text)' should be one of: \(wanted)",
        hint: "\(other) is none of these"
      )
      return
    }
    let hint = problems.wantsHints ? nearest(to: name, among: allowed) : nil
    problems.add(
      file,
      word.position,
      "no \(wanted) '\(word.text)' is listed in this file",
      hint: hint.map { "did you mean '\($0)'?" } ?? "add it to the file"
    )
  }

  private func nearest(to name: String, among kinds: [NodeKind]) -> String? {
    let candidates = keys.filter { $0.value.contains { kinds.contains($0.kind) } }.keys.sorted()
    return NearestName.find(name, among: candidates)
  }

  /// Takes the kind off a word such as `organization:中国`.
  private static func split(
    _ word: String,
    among kinds: [NodeKind]
  ) -> (name: String, kinds: [NodeKind]) {
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = NodeKind(rawValue: parts[0]) else { return (word, kinds) }
    return (parts[1], kinds.filter { $0 == kind })
  }
}
