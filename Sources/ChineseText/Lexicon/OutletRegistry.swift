/// All outlets we know, found by any of their names, in either script, or by a web address.
package struct OutletRegistry: Sendable {
  /// The outlets in the order of the list.
  package private(set) var outlets: [Outlet] = []

  private var indexByName: [String: Int] = [:]
  private var indexByDomain: [String: Int] = [:]

  /// The registry of our own list.
  package static let standard = OutletRegistry()

  private init() {
    for line in WordList.outlets.lines {
      // A test proves that every line of our own list reads.
      if let outlet = try? Outlet(line, list: "outlets.txt") {
        add(outlet)
      }
    }
  }

  /// Adds a user's outlets; a known name adds its names and domains to that outlet.
  package mutating func add(_ list: WordList, named listName: String) throws(LexiconError) {
    for line in list.lines {
      add(try Outlet(line, list: listName))
    }
  }

  private mutating func add(_ outlet: Outlet) {
    let index = indexByName[ScriptFolding.standard.key(outlet.name)] ?? outlets.count
    if index == outlets.count {
      outlets.append(outlet)
    } else {
      outlets[index].names += outlet.names.filter { !outlets[index].names.contains($0) }
      outlets[index].latin += outlet.latin.filter { !outlets[index].latin.contains($0) }
      outlets[index].domains += outlet.domains.filter { !outlets[index].domains.contains($0) }
    }
    let names = [outlet.name, outlet.traditional] + (outlet.names + outlet.latin).map(\.text)
    for name in names where !name.isEmpty {
      indexByName[Self.key(name), default: index] = index
    }
    for domain in outlet.domains {
      indexByDomain[domain.lowercased(), default: index] = index
    }
  }

  private static func key(_ name: String) -> String {
    let key = ScriptFolding.standard.key(name)
    // Chinese has no capitals, and hardly any name has others than those of ASCII.
    return key.utf8.contains { $0 < 0x80 || (0xC3...0xDF).contains($0) || $0 == 0xE1 }
      ? key.lowercased() : key
  }

  /// The outlet that goes by a name, whatever its script or case.
  package func outlet(named name: String) -> Outlet? {
    indexByName[Self.key(name)].map { outlets[$0] }
  }

  /// The outlet of a web host: `cn.reuters.com` is found under `reuters.com`.
  package func outlet(host: String) -> Outlet? {
    var host = Substring(host.lowercased())
    while true {
      if let index = indexByDomain[String(host)] {
        return outlets[index]
      }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = host[host.index(after: dot)...]
    }
  }
}
