internal import CommandLineTool

/// Writes titles, facts and lists to a terminal, wrapped and free of escapes.
struct TextSheet {
  let console: Console
  let width: Int

  func title(_ text: String) throws {
    for line in lines(of: text, indent: 0) { try console.output.print(console.styler(line, .bold)) }
  }

  func line(_ text: String) throws {
    for line in lines(of: text, indent: 0) { try console.output.print(console.styler(line, .dim)) }
  }

  func heading(_ text: String) throws {
    try console.output.print("")
    try console.output.print(console.styler(TerminalText.oneLine(text), .bold))
  }

  /// A name and what stands for it.
  func fact(_ name: String, _ value: String) throws {
    var margin = "\(name): "
    let indent = DisplayWidth.of(margin)
    for line in lines(of: value, indent: indent) {
      try console.output.print(margin + line)
      margin = String(repeating: " ", count: indent)
    }
  }

  /// A name and an address, or an address alone below an entry.
  ///
  /// It stays in one piece, however long it is, so that it can be clicked and copied.
  func address(_ name: String?, _ address: String) throws {
    let margin = name.map { "\($0): " } ?? "      "
    try console.output.print(margin + TerminalText.oneLine(address))
  }

  /// An entry of a list.
  func item(_ text: String) throws {
    var margin = "  "
    for line in lines(of: text, indent: 4) {
      try console.output.print(margin + line)
      margin = "    "
    }
  }

  /// What belongs to the entry above.
  func quotation(_ text: String) throws {
    for line in lines(of: text, indent: 6) {
      try console.output.print("      " + console.styler(line, .dim))
    }
  }

  /// The lines of a text with room for a margin.
  func lines(of text: String, indent: Int) -> [String] {
    LineWrapper(width: width - indent).lines(of: TerminalText.oneLine(text))
  }
}
