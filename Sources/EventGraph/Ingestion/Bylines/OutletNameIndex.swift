internal import ChineseText

/// Finds the names of outlets at places in a text, whatever their script.
struct OutletNameIndex: Sendable {
  /// Our own list.
  static let standard = OutletNameIndex(.standard)

  /// Names are shorter; in longer words no outlet is looked for.
  private static let longestName = 14

  /// The folded names by their first unit, the longest first.
  private var names: [UInt16: [(units: [UInt16], outlet: String)]] = [:]

  /// Takes all names of all outlets.
  init(_ registry: OutletRegistry) {
    for outlet in registry.outlets {
      // Names that are ordinary words as well prove nothing where nothing stands around them.
      let certain = (outlet.names + outlet.latin).filter { !$0.needsContext }
      for name in certain.map(\.text) {
        let units = ScriptFolding.standard.fold(name)
        guard let first = units.first, units.count <= Self.longestName, units.count > 1 else {
          continue
        }
        names[first, default: []].append((units, outlet.name))
      }
    }
    for key in names.keys { names[key]?.sort { $0.units.count > $1.units.count } }
  }

  /// The outlet with the longest name that begins at a place, and where the name ends.
  func outlet(
    in scalars: [Unicode.Scalar],
    at index: Int,
    to end: Int
  ) -> (name: String, end: Int)? {
    let folding = ScriptFolding.standard
    guard index < end, let candidates = names[folding.fold(scalars[index])] else { return nil }
    for (units, outlet) in candidates where index + units.count <= end {
      let matches = units.indices.allSatisfy { folding.fold(scalars[index + $0]) == units[$0] }
      if matches { return (outlet, index + units.count) }
    }
    return nil
  }
}
