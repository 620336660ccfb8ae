/// Gives every node met in a search a small index, in the order of meeting.
///
/// Node numbers are hashes already, so one multiplication spreads them over the slots.
struct NodeTable {
  /// The number of each node, by its index.
  private(set) var numbers: [Int] = []
  /// Index + 1 of the node in each slot; 0 where a slot is free.
  private var slots: [Int32]
  private var shift: Int

  private static let firstBits = 8

  init() {
    slots = Array(repeating: 0, count: 1 << Self.firstBits)
    shift = Int.bitWidth - Self.firstBits
  }

  /// Makes room for so many nodes at once.
  init(capacity: Int) {
    var bits = Self.firstBits
    while 1 << bits <= capacity * 2 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << bits)
    shift = Int.bitWidth - bits
    numbers.reserveCapacity(capacity)
  }

  var count: Int { numbers.count }

  /// The index of a node, and whether it was met just now.
  mutating func insert(_ number: Int) -> (index: Int, isNew: Bool) {
    var slot = slot(of: number)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if numbers[index] == number { return (index, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    numbers.append(number)
    slots[slot] = Int32(truncatingIfNeeded: numbers.count)
    if numbers.count * 2 > slots.count { grow() }
    return (numbers.count - 1, true)
  }

  /// The index of a node that was met; nil for others.
  func index(of number: Int) -> Int? {
    var slot = slot(of: number)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if numbers[index] == number { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func slot(of number: Int) -> Int {
    Int(truncatingIfNeeded: (UInt(bitPattern: number) &* 0x9E37_79B9_7F4A_7C15) >> UInt(shift))
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    shift -= 2
    for (index, number) in numbers.enumerated() {
      var slot = slot(of: number)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index + 1)
    }
  }
}
