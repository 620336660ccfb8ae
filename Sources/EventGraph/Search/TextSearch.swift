internal import SQLite

/// Looks through the texts of one node after the other for what a search asks for, without making
/// anything of them.
struct TextSearch {
  private let expression: SearchExpression
  private let terms: [SearchTerm]
  /// Which of the terms the node has, as far as its texts were looked at.
  private var found: [Bool]
  private var bytes: [UInt8] = []
  private var letters: [UInt16] = []
  private var title: [UInt8] = []

  init(_ expression: SearchExpression) {
    self.expression = expression
    terms = Array(Set(expression.terms))
    found = Array(repeating: false, count: terms.count)
  }

  /// Goes on to another node.
  mutating func begin() {
    for place in found.indices { found[place] = false }
  }

  /// Looks at a text of the node.
  mutating func look(at row: borrowing SQLite.Row, _ column: Int) {
    bytes.removeAll(keepingCapacity: true)
    row.appendText(column, to: &bytes)
    guard !hasAll else { return }
    FoldedText.fold(bytes[...], into: &letters)
    for place in terms.indices where !found[place] {
      found[place] = terms[place].stands(in: letters)
    }
  }

  /// Takes the text that was looked at last for the title.
  mutating func keepTitle() {
    title = bytes
  }

  /// Whether the text that was looked at last is the title.
  var isTitle: Bool { bytes == title }

  /// Whether nothing is left to look for.
  var hasAll: Bool { !found.contains(false) }

  /// Whether the node is what was asked for, if all its texts were looked at.
  var isMatch: Bool {
    expression.matches { term in
      terms.firstIndex(of: term).map { found[$0] } ?? false
    }
  }
}
