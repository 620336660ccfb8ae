internal import SQLite

/// Breadth-first search from both ends at once, whole levels at a time, the narrower side first.
///
/// The first node that both sides reach lies on a shortest path: the other side has searched all
/// levels before its last, so a shorter way would have shown earlier.
struct ShortestPathSearch {
  private enum Side: UInt8 {
    case start
    case end
  }

  private let reader: AdjacencyReader
  private let maxHops: Int
  private var table = NodeTable()
  private var sides: [Side] = []
  /// Where each node was reached from, as an index of the table; an end is its own parent.
  private var parents: [Int32] = []
  /// The last level of each side, as indexes of the table.
  private var startLevel: [Int32] = []
  private var endLevel: [Int32] = []

  init(reader: AdjacencyReader, maxHops: Int?) {
    self.reader = reader
    self.maxHops = maxHops ?? .max
  }

  /// The numbers of the nodes on a shortest path; nil where there is none.
  mutating func path(from start: Int, to end: Int) throws(SQLiteError) -> [Int]? {
    guard start != end else { return [start] }
    startLevel = [meet(start, on: .start, from: nil)]
    endLevel = [meet(end, on: .end, from: nil)]
    var hops = 0
    while !startLevel.isEmpty, !endLevel.isEmpty, hops < maxHops {
      hops += 1
      let side: Side = startLevel.count <= endLevel.count ? .start : .end
      if let (near, far) = try widen(side) {
        let (first, second) = side == .start ? (near, far) : (far, near)
        return trail(of: first).reversed() + trail(of: second)
      }
    }
    return nil
  }

  private mutating func meet(_ number: Int, on side: Side, from parent: Int32?) -> Int32 {
    let index = Int32(truncatingIfNeeded: table.insert(number).index)
    sides.append(side)
    parents.append(parent ?? index)
    return index
  }

  /// Goes one level further on one side; a pair of neighbours, one from each side, ends the search.
  private mutating func widen(_ side: Side) throws(SQLiteError) -> (near: Int32, far: Int32)? {
    let level = side == .start ? startLevel : endLevel
    var next: [Int32] = []
    var junction: (near: Int32, far: Int32)?
    for node in level {
      let goesOn = try reader.forEachNeighbor(of: table.numbers[Int(node)]) { number in
        let (index, isNew) = table.insert(number)
        if isNew {
          sides.append(side)
          parents.append(node)
          next.append(Int32(truncatingIfNeeded: index))
        } else if sides[index] != side {
          junction = (node, Int32(truncatingIfNeeded: index))
          return false
        }
        return true
      }
      guard goesOn else { return junction }
    }
    if side == .start { startLevel = next } else { endLevel = next }
    return nil
  }

  /// The numbers from a node back to the end its side began at.
  private func trail(of node: Int32) -> [Int] {
    var trail: [Int] = []
    var node = node
    while true {
      trail.append(table.numbers[Int(node)])
      let parent = parents[Int(node)]
      guard parent != node else { return trail }
      node = parent
    }
  }
}
