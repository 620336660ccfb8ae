internal import EDTF
internal import Suggestions
internal import YAML

/// Takes the known keys out of one YAML mapping and reports what is wrong or left over.
struct MappingReader {
  private let file: String
  private let problems: ProblemList
  private var entries: [(key: String, value: YAMLNode, keyPosition: YAMLPosition)] = []
  private var knownKeys: [String] = []
  /// Where the mapping starts.
  let position: YAMLPosition
  /// What the mapping is called in messages, as in "person".
  private let title: String

  init?(_ node: YAMLNode, title: String, file: String, problems: ProblemList) {
    self.file = file
    self.problems = problems
    self.position = node.position
    self.title = title
    guard case .mapping(let written) = node.content else {
      problems.add(file, node.position, "\(title) should be a mapping of keys to values")
      return nil
    }
    var seen: Set<String> = []
    for entry in written {
      guard case .scalar(let key) = entry.key.content else {
        problems.add(file, entry.key.position, "a key should be a word")
        continue
      }
      guard seen.insert(key).inserted else {
        problems.add(file, entry.key.position, "'\(key)' stands here twice", hint: "keep one")
        continue
      }
      entries.append((key, entry.value, entry.key.position))
    }
  }

  /// Takes out the value of `key`, where something is written.
  mutating func node(_ key: String) -> YAMLNode? {
    knownKeys.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    let node = entries.remove(at: index).value
    return node.content == .empty ? nil : node
  }

  /// Reports the keys that nobody asked for.
  func reportUnknownKeys() {
    for entry in entries {
      let near = problems.wantsHints ? NearestName.find(entry.key, among: knownKeys) : nil
      let hint =
        near.map { "did you mean '\($0)'?" }
        ?? "known keys are \(knownKeys.joined(separator: ", "))"
      problems.add(file, entry.keyPosition, "\(title) has no key '\(entry.key)'", hint: hint)
    }
  }
}

// MARK: Values

extension MappingReader {
  /// The text of `key` and where it stands.
  mutating func located(_ key: String) -> GraphFile.Text? {
    node(key).flatMap { text(in: $0, key: key) }
  }

  /// The text of `key`.
  mutating func text(_ key: String) -> String? {
    located(key)?.text
  }

  /// The text of a key that has to be there.
  mutating func required(_ key: String) -> GraphFile.Text? {
    requiredNode(key).flatMap { text(in: $0, key: key) }
  }

  private mutating func requiredNode(_ key: String) -> YAMLNode? {
    let node = node(key)
    if node == nil { reportMissing(key) }
    return node
  }

  private func reportMissing(_ key: String) {
    problems.add(file, position, "\(title) has no '\(key)'", hint: "add '\(key): …'")
  }

  /// The texts of a key that holds one or a list of them.
  mutating func list(_ key: String) -> [GraphFile.Text] {
    elements(key).compactMap { text(in: $0, key: key) }
  }

  /// The texts of a key that has to hold at least one.
  mutating func requiredList(_ key: String) -> [GraphFile.Text] {
    requiredElements(key).compactMap { text(in: $0, key: key) }
  }

  /// The nodes of a key that has to hold at least one.
  mutating func requiredElements(_ key: String) -> [YAMLNode] {
    let elements = elements(key)
    if elements.isEmpty { reportMissing(key) }
    return elements
  }

  /// The nodes of a key that holds one or a list of them.
  mutating func elements(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let elements) = node.content else { return [node] }
    return elements
  }

  /// One of a few words.
  mutating func choice(_ key: String, of allowed: [String]) -> String? {
    located(key).flatMap { choice($0, key, of: allowed) }
  }

  /// One of a few words, which has to be there.
  mutating func requiredChoice(_ key: String, of allowed: [String]) -> String? {
    required(key).flatMap { choice($0, key, of: allowed) }
  }

  private func choice(_ word: GraphFile.Text, _ key: String, of allowed: [String]) -> String? {
    guard !allowed.contains(word.text) else { return word.text }
    let list = allowed.joined(separator: ", ")
    let hint =
      NearestName.find(word.text, among: allowed).map { "did you mean '\($0)'?" }
      ?? "give one of \(list)"
    problems.add(
      file,
      word.position,
      "'\(word.text)' is no value for '\(key)' of \(title)",
      hint: hint
    )
    return nil
  }

  /// A truth value.
  mutating func truth(_ key: String) -> Bool? {
    choice(key, of: ["true", "false"]).map { $0 == "true" }
  }

  /// A whole number from 0.
  mutating func count(_ key: String) -> Int? {
    guard let word = located(key) else { return nil }
    if let number = Int(word.text), number >= 0 { return number }
    problems.add(file, word.position, "'\(word.text)' is not a number from 0 up")
    return nil
  }

  /// An EDTF date, with the weekday that may stand behind it.
  mutating func when(_ key: String) -> GraphFile.When? {
    guard let word = located(key) else { return nil }
    let parts = word.text.split(separator: " ", maxSplits: 1)
    guard let written = parts.first else { return nil }
    do {
      let date = try EDTFDate(parsing: written)
      let weekday = parts.dropFirst().first.map(String.init)
      return GraphFile.When(
        date: date,
        position: word.position,
        weekdayProblem: weekday.flatMap { Weekday.problem(with: $0, on: date) }
      )
    } catch {
      problems.add(file, word.position, error.description)
      return nil
    }
  }

  /// Reads a mapping inside this one.
  func inner(_ node: YAMLNode, title: String) -> MappingReader? {
    MappingReader(node, title: title, file: file, problems: problems)
  }

  /// Reports something wrong at a place.
  func report(_ position: YAMLPosition, _ message: String, hint: String? = nil) {
    problems.add(file, position, message, hint: hint)
  }

  private func text(in node: YAMLNode, key: String) -> GraphFile.Text? {
    switch node.content {
    case .scalar(let text) where !text.isBlank:
      return GraphFile.Text(text: text, position: node.position)
    case .scalar, .empty:
      problems.add(
        file,
        node.position,
        "'\(key)' of \(title) is empty",
        hint: "write it or leave it out"
      )
    case .sequence, .mapping:
      problems.add(file, node.position, "'\(key)' of \(title) should be text")
    }
    return nil
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
