/// A person of the lexicon, with all names and offices.
package struct KnownPerson: Sendable, Hashable {
  /// The name news prints most.
  package let name: String
  /// Every Chinese name, the most printed one first.
  package let names: [LexiconName]
  /// Names in Latin letters.
  package let latin: [LexiconName]
  /// The line of the list, which most of the rest is seldom asked of.
  private let row: LexiconRow

  /// Reads a line of the list of people.
  init(_ line: ArraySlice<UInt8>, list: String) throws(LexiconError) {
    row = try LexiconRow(line, count: 5, list: list)
    let marked = LexiconName(row[0])
    name = marked.text
    names = [marked] + row.names(1)
    latin = row.names(2)
  }

  /// The country the person speaks for or comes from.
  package var country: String { row[3] }

  /// Offices with the years they were held.
  package var offices: [String] {
    row[4].split(separator: ";").map { office in
      String(decoding: Array(office.utf8.drop { $0 == 0x20 }), as: UTF8.self)
    }
  }
}
