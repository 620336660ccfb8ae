/// A name in a word list, with the mark that says it is an ordinary word as well.
package struct LexiconName: Hashable, Sendable {
  /// The name without its mark.
  package let text: String
  /// Whether the name counts only where the context says so (`科学?`).
  package let needsContext: Bool

  /// Takes the mark off a name.
  package init(_ marked: String) {
    needsContext = marked.utf8.last == UInt8(ascii: "?")
    text = needsContext ? String(marked.unicodeScalars.dropLast()) : marked
  }
}
