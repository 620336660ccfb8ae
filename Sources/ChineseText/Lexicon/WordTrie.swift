/// A trie over folded units whose edges lie in one hash table.
///
/// It is built at start-up, so building has to be as cheap as matching: one table, no node objects.
struct WordTrie: Sendable {
  private var keys: [UInt64]
  private var targets: [Int32]
  private var mask: Int
  private var edgeCount = 0
  /// The word that ends in a node, or -1.
  private var words: [Int32] = [-1]
  /// Which children a node may have, by the last six bits of their units: most are ruled out.
  private var masks: [UInt64] = [0]
  /// The children of the root by unit, or 0: most scans end here.
  private var first = [Int32](repeating: 0, count: 1 << 16)

  /// Makes an empty trie with room for about `capacity` edges.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 {
      size *= 2
    }
    keys = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The node a root edge leads to, or 0.
  func start(_ unit: UInt16) -> Int32 {
    first[Int(unit)]
  }

  /// The node an edge leads to, or 0.
  func next(_ node: Int32, _ unit: UInt16) -> Int32 {
    guard masks[Int(node)] & (1 << UInt64(unit & 63)) != 0 else { return 0 }
    let key = UInt64(UInt32(bitPattern: node)) << 16 | UInt64(unit)
    var slot = Self.slot(key, mask)
    while true {
      let found = keys[slot]
      if found == key { return targets[slot] }
      if found == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// The word that ends in a node, or -1.
  func word(_ node: Int32) -> Int32 {
    words[Int(node)]
  }

  /// Finds the word of a form, making one with `make` where there is none yet.
  mutating func insert(_ units: some Sequence<UInt16>, make: () -> Int32) -> Int32 {
    var node: Int32 = 0
    for unit in units {
      node = node == 0 ? rootChild(unit) : child(of: node, unit)
    }
    guard node != 0 else { return -1 }
    if words[Int(node)] < 0 {
      words[Int(node)] = make()
    }
    return words[Int(node)]
  }

  private mutating func rootChild(_ unit: UInt16) -> Int32 {
    if first[Int(unit)] == 0 {
      first[Int(unit)] = makeNode()
    }
    return first[Int(unit)]
  }

  private mutating func child(of node: Int32, _ unit: UInt16) -> Int32 {
    let existing = next(node, unit)
    guard existing == 0 else { return existing }
    if edgeCount * 2 >= keys.count {
      grow()
    }
    let made = makeNode()
    store(UInt64(UInt32(bitPattern: node)) << 16 | UInt64(unit), made)
    masks[Int(node)] |= 1 << UInt64(unit & 63)
    edgeCount += 1
    return made
  }

  private mutating func makeNode() -> Int32 {
    words.append(-1)
    masks.append(0)
    return Int32(words.count - 1)
  }

  private mutating func store(_ key: UInt64, _ target: Int32) {
    var slot = Self.slot(key, mask)
    while keys[slot] != 0 {
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    targets = Array(repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for index in oldKeys.indices where oldKeys[index] != 0 {
      store(oldKeys[index], oldTargets[index])
    }
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }
}
