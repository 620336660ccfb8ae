/// Lays out the parts of a help page.
struct HelpPageWriter {
  private(set) var text = ""
  private let width: Int
  private let styler: TextStyler
  private static let indent = "  "
  /// Where explanations begin.
  private let explanationColumn: Int
  /// Where they begin at the latest; longer labels get a line of their own.
  private static let columns = 16...30

  /// Begins a page on which these labels are explained.
  init(width: Int, styler: TextStyler, labels: [String]) {
    self.width = width
    self.styler = styler
    let longest = labels.map(DisplayWidth.of).max() ?? 0
    let column = Self.indent.count + longest + Self.indent.count
    explanationColumn = min(max(column, Self.columns.lowerBound), Self.columns.upperBound)
  }

  mutating func paragraph(_ words: String) {
    beginPart()
    for line in LineWrapper(width: width).lines(of: words) {
      text += line + "\n"
    }
  }

  mutating func paragraphs(_ words: String) {
    guard !words.isEmpty else { return }
    paragraph(words)
  }

  mutating func usage(_ line: String) {
    beginPart()
    text += styler("Usage:", .bold) + " \(line)\n"
  }

  mutating func section(_ title: String, _ entries: [(label: String, help: String)]) {
    guard !entries.isEmpty else { return }
    beginPart()
    text += styler("\(title):", .bold) + "\n"
    for entry in entries { add(entry.label, entry.help) }
  }

  mutating func examples(_ examples: [Example]) {
    guard !examples.isEmpty else { return }
    beginPart()
    text += styler("Examples:", .bold) + "\n"
    for example in examples {
      text += Self.indent + styler(example.line, .cyan) + "\n"
      for line in LineWrapper(width: width - 6).lines(of: example.purpose) {
        text += Self.indent + Self.indent + Self.indent + line + "\n"
      }
    }
  }

  private mutating func add(_ label: String, _ help: String) {
    let column = explanationColumn
    let margin = String(repeating: " ", count: column)
    let lines = LineWrapper(width: max(20, width - column)).lines(of: help)
    let labelWidth = Self.indent.count + DisplayWidth.of(label)
    text += Self.indent + styler(label, .cyan)
    if labelWidth + 2 > column {
      text += "\n" + margin
    } else {
      text += String(repeating: " ", count: column - labelWidth)
    }
    text += lines.joined(separator: "\n" + margin) + "\n"
  }

  private mutating func beginPart() {
    if !text.isEmpty { text += "\n" }
  }
}
