/// The declared attributes of a GraphML file, by their ids.
struct GraphMLKeyTable {
  private var keys: [GraphMLImportKey] = []
  private var places: [String: Int] = [:]
  /// The keys that have a value for nodes or edges without one.
  private(set) var fallbacks: [GraphMLImportKey] = []
  /// The ids that were asked for last, each at a place made of a few of its bytes.
  ///
  /// A file names a handful of keys millions of times.
  private var recent = Array(repeating: (id: [UInt8](), place: 0), count: 64)

  subscript(place: Int) -> GraphMLImportKey { keys[place] }

  mutating func add(_ key: GraphMLImportKey) {
    places[key.id] = keys.count
    keys.append(key)
    if key.fallback != nil { fallbacks.append(key) }
    for index in recent.indices { recent[index].id = [] }
  }

  /// Where the key of an id is; nil where none was declared.
  mutating func place(of id: Span<UInt8>) -> Int? {
    let (first, last) = id.isEmpty ? (0, 0) : (Int(id[0]), Int(id[id.count - 1]))
    let slot = (id.count &* 7 ^ first &* 3 ^ last) & 63
    if !id.isEmpty, Self.isEqual(recent[slot].id, id) { return recent[slot].place }
    let bytes = (0..<id.count).map { id[$0] }
    guard let place = places[String(decoding: bytes, as: UTF8.self)] else { return nil }
    recent[slot] = (bytes, place)
    return place
  }

  private static func isEqual(_ known: [UInt8], _ id: Span<UInt8>) -> Bool {
    guard known.count == id.count else { return false }
    for index in known.indices where known[index] != id[index] { return false }
    return true
  }
}
