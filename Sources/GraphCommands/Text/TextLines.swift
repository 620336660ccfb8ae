internal import CommandLineTool

/// The lines of texts given as arguments, where `-` stands for those of standard input.
struct TextLines {
  private var texts: ArraySlice<String>
  private var pending: ArraySlice<Substring> = []
  private var isReadingInput = false
  private let console: Console

  init(_ texts: [String], console: Console) {
    self.texts = texts[...]
    self.console = console
  }

  /// The next line, or nil after the last.
  mutating func next() throws -> String? {
    while true {
      if let line = pending.popFirst() { return String(line) }
      if isReadingInput {
        try console.interruption.check()
        if let line = try console.input.readLine() {
          return String(decoding: line, as: UTF8.self)
        }
        isReadingInput = false
      }
      guard let text = texts.popFirst() else { return nil }
      if text == "-" {
        isReadingInput = true
      } else {
        pending = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
      }
    }
  }
}
