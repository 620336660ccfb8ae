internal import ChineseText
internal import Markup

/// What the classes, names and styles of a page's elements say about their text.
struct ClassRules: Sendable {
  /// The rules of our own list.
  static let standard = ClassRules(.boilerplateClasses)

  /// What the list says of a class.
  private enum Verdict: String {
    case drop
    case caption
  }

  private var words: [[UInt8]: Verdict] = [:]
  private var prefixes: [(prefix: [UInt8], verdict: Verdict)] = []

  /// Reads a list of lines `verdict class`; a class that ends in `*` is a prefix.
  init(_ list: WordList) {
    for line in list.lines {
      let parts = line.split(separator: UInt8(ascii: " "))
      guard parts.count == 2,
        let verdict = Verdict(rawValue: String(decoding: parts[0], as: UTF8.self))
      else { continue }
      if parts[1].last == UInt8(ascii: "*") {
        prefixes.append((Array(parts[1].dropLast()), verdict))
      } else {
        words[Array(parts[1])] = verdict
      }
    }
  }

  /// Whether an element hides its text from readers.
  func hides(_ node: MarkupNode, in tree: MarkupTree) -> Bool {
    if let style = tree.attributeBytes("style", of: node), Self.hides(style) { return true }
    return tree.attributeBytes("hidden", of: node) != nil
  }

  /// The role of an element with attributes, by its class and its id.
  func role(of node: MarkupNode, in tree: MarkupTree, otherwise role: ElementRole) -> ElementRole {
    guard role != .image, role != .lineBreak, node.name != .body, node.name != .html else {
      return role
    }
    for name in [tree.attributeBytes("class", of: node), tree.attributeBytes("id", of: node)] {
      guard let name, let verdict = verdict(on: name) else { continue }
      switch verdict {
      case .caption: return role == .inline || role == .block ? .caption : role
      case .drop: return role == .inline || role == .block || role == .quote ? .unread : role
      }
    }
    return role
  }

  private func verdict(on names: ArraySlice<UInt8>) -> Verdict? {
    for name in names.split(separator: 0x20) {
      let name = name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if let verdict = words[name] { return verdict }
      if let match = prefixes.first(where: { name.starts(with: $0.prefix) }) {
        return match.verdict
      }
    }
    return nil
  }

  /// Whether a style hides its element: `display:none` in whatever spelling.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    guard style.count >= 12 else { return false }
    let compact = style.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["display:none", "visibility:hidden"].contains { needle in
      let needle = Array(needle.utf8)
      guard compact.count >= needle.count else { return false }
      return (0...compact.count - needle.count).contains {
        compact[$0..<$0 + needle.count].elementsEqual(needle)
      }
    }
  }
}
