/// A property of a graph, node, edge or cluster.
package struct DOTAttribute: Hashable, Sendable {
  /// What a property may be; every case is written in a way that ends where it should.
  package enum Value: Hashable, Sendable {
    /// A word, number, color or id.
    case plain(String)
    /// Text to be drawn as it is, whatever signs it holds.
    case text(String)
    /// A tooltip: text, too, but Graphviz reads its backslashes in another way.
    case tooltip(String)
    /// Text with sizes, colors and tables.
    case rich(RichLabel)
  }

  package let name: String
  package let value: Value

  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  package init(_ name: String, _ word: String) {
    self.init(name, .plain(word))
  }

  package init(_ name: String, _ number: Int) {
    self.init(name, .plain("\(number)"))
  }

  package init(_ name: String, _ number: Double) {
    self.init(name, .plain("\(number)"))
  }
}
