/// Lists by node and direction, one after the other in one array.
struct KeptLists<Element> {
  /// What is known of one direction of a node.
  private enum Place {
    case unknown
    /// A part of the list was asked for, once.
    case asked
    case known(Range<Int>)
  }

  /// So many bytes of elements are kept; then it begins anew.
  private static var mostBytes: Int { 64 << 20 }

  private var table = NodeTable()
  private var places: [(outgoing: Place, incoming: Place)] = []
  private(set) var elements: [Element] = []

  /// Where the list of a node lies, if it is known.
  func place(of number: Int, isOutgoing: Bool) -> Range<Int>? {
    guard let index = table.index(of: number) else { return nil }
    switch isOutgoing ? places[index].outgoing : places[index].incoming {
    case .known(let range): return range
    case .unknown, .asked: return nil
    }
  }

  /// Whether a part of a list is asked for that was asked for before, so that the whole is worth
  /// reading.
  mutating func isAskedAgain(for number: Int, isOutgoing: Bool) -> Bool {
    let index = index(of: number)
    if case .asked = isOutgoing ? places[index].outgoing : places[index].incoming { return true }
    set(.asked, at: index, isOutgoing)
    return false
  }

  /// Keeps a whole list.
  mutating func keep(_ list: [Element], for number: Int, isOutgoing: Bool) {
    if elements.count * MemoryLayout<Element>.stride > Self.mostBytes { self = Self() }
    let start = elements.count
    elements += list
    set(.known(start..<elements.count), at: index(of: number), isOutgoing)
  }

  private mutating func index(of number: Int) -> Int {
    let (index, isNew) = table.insert(number)
    if isNew { places.append((.unknown, .unknown)) }
    return index
  }

  private mutating func set(_ place: Place, at index: Int, _ isOutgoing: Bool) {
    if isOutgoing {
      places[index].outgoing = place
    } else {
      places[index].incoming = place
    }
  }
}
