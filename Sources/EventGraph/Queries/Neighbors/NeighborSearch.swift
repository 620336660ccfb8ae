internal import SQLite

/// Goes out from a node a step at a time and counts the ways that lead to each node.
struct NeighborSearch {
  /// A node that was reached.
  struct Place {
    let number: Int
    let distance: Int
    var ways: Int
  }

  private let reader: AdjacencyReader
  private var table = NodeTable()
  private var places: [Place] = []

  init(reader: AdjacencyReader) {
    self.reader = reader
  }

  mutating func run(from center: Int, depth: Int) throws(SQLiteError) {
    _ = table.insert(center)
    places.append(Place(number: center, distance: 0, ways: 1))
    var next = 0
    while next < places.count, places[next].distance < depth {
      let place = places[next]
      next += 1
      _ = try reader.forEachLink(of: place.number) { link in
        let (index, isNew) = table.insert(link.other)
        if isNew {
          places.append(
            Place(number: link.other, distance: place.distance + 1, ways: place.ways)
          )
        } else if places[index].distance == place.distance + 1 {
          let (sum, isTooMany) = places[index].ways.addingReportingOverflow(place.ways)
          places[index].ways = isTooMany ? .max : sum
        }
        return true
      }
    }
  }

  /// What was reached of some kinds, the node in the middle left out.
  func found(of kinds: Set<Int>) -> [Place] {
    places.dropFirst().filter { kinds.contains(StableNumber($0.number).kindCode) }
  }
}
