internal import ChineseText

/// The names of those who spoke or took part, to be found in wordings.
struct PartyNames {
  let names: Set<String>
  /// By the first character, the longest first.
  private var beginnings: [UInt16: [(units: [UInt16], name: String)]] = [:]

  init(_ names: Set<String>) {
    self.names = names
    for name in names.sorted(by: { $0.utf16.count > $1.utf16.count }) {
      let units = ScriptFolding.standard.fold(name)
      if let first = units.first { beginnings[first, default: []].append((units, name)) }
    }
  }

  /// A text without the names, which are added to those found.
  func removed(from units: [UInt16], into found: inout Set<String>) -> [UInt16] {
    var kept: [UInt16] = []
    var rest = units[...]
    while let unit = rest.first {
      if let party = beginnings[unit]?.first(where: { rest.starts(with: $0.units) }) {
        found.insert(party.name)
        rest = rest.dropFirst(party.units.count)
      } else {
        kept.append(unit)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
