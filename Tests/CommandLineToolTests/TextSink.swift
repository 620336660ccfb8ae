/// Collects the text a table writes.
final class TextSink {
  private(set) var text = ""

  func add(_ text: String) {
    self.text += text
  }
}
