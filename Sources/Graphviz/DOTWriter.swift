/// Writes a graph in the DOT language.
///
/// Every name and value is quoted and escaped here, so that no text can end its string and become
/// syntax, and no text is read as one of Graphviz's own escapes or entities.
package struct DOTWriter {
  private var bytes: [UInt8]
  private var depth = 1

  /// Opens a directed graph.
  package init(_ attributes: [DOTAttribute]) {
    bytes = Array("digraph graph_diagram {\n".utf8)
    writeLines(attributes)
  }

  /// Gives every node that follows these properties.
  package mutating func nodes(_ attributes: [DOTAttribute]) {
    writeIndent()
    write("node")
    writeList(attributes)
  }

  /// Gives every edge that follows these properties.
  package mutating func edges(_ attributes: [DOTAttribute]) {
    writeIndent()
    write("edge")
    writeList(attributes)
  }

  package mutating func node(_ name: String, _ attributes: [DOTAttribute]) {
    writeIndent()
    writeQuoted(name)
    writeList(attributes)
  }

  package mutating func edge(_ origin: String, _ target: String, _ attributes: [DOTAttribute]) {
    writeIndent()
    writeQuoted(origin)
    write(" -> ")
    writeQuoted(target)
    writeList(attributes)
  }

  /// Writes what `body` writes within a frame.
  package mutating func cluster(
    _ name: String,
    _ attributes: [DOTAttribute],
    _ body: (inout DOTWriter) -> Void
  ) {
    writeIndent()
    write("subgraph ")
    writeQuoted("cluster_\(name)")
    writeBlock(attributes, body)
  }

  /// Writes what `body` writes, placed in one rank: `same`, `min` or `max`.
  package mutating func rank(_ rank: String, _ body: (inout DOTWriter) -> Void) {
    writeIndent()
    write("subgraph")
    writeBlock([DOTAttribute("rank", rank)], body)
  }

  /// Hands out the text so far, for graphs too large to be kept.
  package mutating func takeText() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Closes the graph and hands out its text.
  package consuming func finish() -> String {
    bytes += "}\n".utf8
    return String(decoding: bytes, as: UTF8.self)
  }
}

// MARK: Parts

extension DOTWriter {
  private mutating func write(_ text: String) { bytes += text.utf8 }

  private mutating func writeIndent() {
    for _ in 0..<depth { bytes += "  ".utf8 }
  }

  private mutating func writeLines(_ attributes: [DOTAttribute]) {
    for attribute in attributes {
      writeIndent()
      write(attribute)
      write("\n")
    }
  }

  private mutating func writeBlock(
    _ attributes: [DOTAttribute],
    _ body: (inout DOTWriter) -> Void
  ) {
    write(" {\n")
    depth += 1
    writeLines(attributes)
    body(&self)
    depth -= 1
    writeIndent()
    write("}\n")
  }

  private mutating func writeList(_ attributes: [DOTAttribute]) {
    for (index, attribute) in attributes.enumerated() {
      write(index == 0 ? " [" : ", ")
      write(attribute)
    }
    write(attributes.isEmpty ? "\n" : "]\n")
  }

  private mutating func write(_ attribute: DOTAttribute) {
    write(attribute.name)
    write("=")
    switch attribute.value {
    case .plain(let word): writeQuoted(word)
    case .text(let text): writeText(text, backslash: "\\\\")
    case .tooltip(let text): writeTooltip(text)
    case .rich(let label):
      write("<")
      label.write(to: &bytes)
      write(">")
    }
  }

  /// The lines of a tooltip; strings are joined by `+`, and a line break is an entity.
  private mutating func writeTooltip(_ text: String) {
    for (index, line) in text.split(separator: "\n").enumerated() {
      if index > 0 { write(" + \"&#10;\" + ") }
      writeText(String(line), backslash: "&#92;")
    }
  }
}

// MARK: Quoting

extension DOTWriter {
  /// A name: no backslash in it may stand before the closing quotation mark.
  private mutating func writeQuoted(_ name: String) {
    write("\"")
    for byte in DrawableText.cleaned(name).utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    write("\"")
  }

  /// Text to read: `&` would begin an entity and a backslash an escape.
  private mutating func writeText(_ text: String, backslash: String) {
    write("\"")
    for byte in DrawableText.cleaned(text).utf8 {
      switch byte {
      case UInt8(ascii: "\""): write("&quot;")
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "\\"): write(backslash)
      default: bytes.append(byte)
      }
    }
    write("\"")
  }
}
