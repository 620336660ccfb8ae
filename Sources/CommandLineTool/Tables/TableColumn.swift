/// A column of a table: its title, and what happens to cells that are too wide for a terminal.
package struct TableColumn: Sendable {
  package enum Alignment: Sendable {
    case left
    case right
  }

  package enum Overflow: Sendable {
    /// Cells keep their width whatever happens: dates, identifiers.
    case keep
    /// Cells are cut and end in "…".
    case cut
    /// Cells go on in the next line.
    case wrap
  }

  package let title: String
  package let alignment: Alignment
  package let overflow: Overflow

  package init(
    _ title: String,
    alignment: Alignment = .left,
    overflow: Overflow = .keep
  ) {
    self.title = title
    self.alignment = alignment
    self.overflow = overflow
  }
}
