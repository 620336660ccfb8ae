extension MarkupTree {
  /// The tree as indented lines, one node a line: the view that tests compare.
  package var dump: String {
    var lines: [String] = []
    var open: [Int32] = []
    for node in nodes.indices {
      while let end = open.last, end <= node { open.removeLast() }
      let indent = String(repeating: "  ", count: open.count)
      switch nodes[node].kind {
      case .element:
        lines.append(indent + writtenName(of: nodes[node]) + attributeDump(nodes[node]))
        open.append(nodes[node].end)
      case .text:
        let text = String(decoding: content(of: nodes[node]), as: UTF8.self)
        lines.append(indent + text.debugDescription)
      case .comment:
        let text = String(decoding: content(of: nodes[node]), as: UTF8.self)
        lines.append(indent + "<!--\(text)-->")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func attributeDump(_ node: MarkupNode) -> String {
    node.attributes.map { index in
      let attribute = attributes[Int(index)]
      let name = String(decoding: slice(attribute.name), as: UTF8.self)
      let value = String(decoding: slice(attribute.value), as: UTF8.self)
      return " \(name)=\(value.debugDescription)"
    }.joined()
  }
}
