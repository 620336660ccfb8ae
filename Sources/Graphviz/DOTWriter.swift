/// Writes a graph in the DOT language.
///
/// Every name and value is quoted and escaped here, so that no text can end its string and become
/// syntax, and no text is read as one of Graphviz's own escapes or entities.
package struct DOTWriter {
  private var text: String
  private var depth = 1

  /// Opens a directed graph.
  package init(_ attributes: [DOTAttribute]) {
    text = "digraph graph_diagram {\n"
    for attribute in attributes { line(Self.written(attribute)) }
  }

  /// Gives every node that follows these properties.
  package mutating func nodes(_ attributes: [DOTAttribute]) {
    line("node\(Self.list(attributes))")
  }

  /// Gives every edge that follows these properties.
  package mutating func edges(_ attributes: [DOTAttribute]) {
    line("edge\(Self.list(attributes))")
  }

  package mutating func node(_ name: String, _ attributes: [DOTAttribute]) {
    line("\(Self.quoted(name))\(Self.list(attributes))")
  }

  package mutating func edge(_ origin: String, _ target: String, _ attributes: [DOTAttribute]) {
    line("\(Self.quoted(origin)) -> \(Self.quoted(target))\(Self.list(attributes))")
  }

  /// Writes what `body` writes within a frame.
  package mutating func cluster(
    _ name: String,
    _ attributes: [DOTAttribute],
    _ body: (inout DOTWriter) -> Void
  ) {
    block("subgraph \(Self.quoted("cluster_\(name)"))", attributes, body)
  }

  /// Writes what `body` writes, placed in one rank: `same`, `min` or `max`.
  package mutating func rank(_ rank: String, _ body: (inout DOTWriter) -> Void) {
    block("subgraph", [DOTAttribute("rank", rank)], body)
  }

  private mutating func block(
    _ head: String,
    _ attributes: [DOTAttribute],
    _ body: (inout DOTWriter) -> Void
  ) {
    line("\(head) {")
    depth += 1
    for attribute in attributes { line(Self.written(attribute)) }
    body(&self)
    depth -= 1
    line("}")
  }

  /// Hands out the text so far, for graphs too large to be kept.
  package mutating func takeText() -> String {
    defer { text = "" }
    return text
  }

  /// Closes the graph and hands out its text.
  package consuming func finish() -> String {
    text + "}\n"
  }

  private mutating func line(_ line: String) {
    text += String(repeating: "  ", count: depth)
    text += line
    text += "\n"
  }
}

// MARK: Quoting

extension DOTWriter {
  private static func list(_ attributes: [DOTAttribute]) -> String {
    attributes.isEmpty ? "" : " [\(attributes.map(written).joined(separator: ", "))]"
  }

  private static func written(_ attribute: DOTAttribute) -> String {
    let value =
      switch attribute.value {
      case .plain(let word): quoted(word)
      case .text(let text): quotedText(text, backslash: "\\\\")
      case .tooltip(let text):
        text.split(separator: "\n").map { quotedText(String($0), backslash: "&#92;") }
          .joined(separator: " + \"&#10;\" + ")
      case .rich(let label): "<\(label.markup)>"
      }
    return "\(attribute.name)=\(value)"
  }

  /// A name: no backslash in it may stand before the closing quotation mark.
  private static func quoted(_ name: String) -> String {
    var quoted = "\""
    for scalar in DrawableText.cleaned(name).unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Text to read: `&` would begin an entity and a backslash an escape.
  private static func quotedText(_ text: String, backslash: String) -> String {
    var quoted = "\""
    for scalar in DrawableText.cleaned(text).unicodeScalars {
      switch scalar {
      case "\"": quoted += "&quot;"
      case "&": quoted += "&amp;"
      case "\\": quoted += backslash
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
