/// Text that is harmless on one line of a terminal, and its width.
struct MeasuredText {
  let text: String
  /// How many columns it fills.
  let width: Int

  /// Makes text harmless, and measures it.
  init(_ text: String) {
    if let columns = SimpleText.columns(of: text) {
      self.text = text
      width = columns
    } else {
      self.text = TerminalText.oneLine(text)
      width = DisplayWidth.of(self.text)
    }
  }
}
