/// Hands out its elements in order of their costs; those of one cost in the order they came in.
struct PriorityQueue<Element> {
  private struct Entry {
    let cost: Double
    let ticket: Int
    let element: Element

    func comesBefore(_ other: Entry) -> Bool {
      cost != other.cost ? cost < other.cost : ticket < other.ticket
    }
  }

  private var heap: [Entry] = []
  private var tickets = 0

  init() {}

  var isEmpty: Bool { heap.isEmpty }

  var count: Int { heap.count }

  /// The cost of the element to come next.
  var leastCost: Double? { heap.first?.cost }

  mutating func insert(_ element: Element, cost: Double) {
    heap.append(Entry(cost: cost, ticket: tickets, element: element))
    tickets += 1
    var place = heap.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard heap[place].comesBefore(heap[parent]) else { return }
      heap.swapAt(place, parent)
      place = parent
    }
  }

  mutating func popFirst() -> (element: Element, cost: Double)? {
    guard let last = heap.popLast() else { return nil }
    guard let first = heap.first else { return (last.element, last.cost) }
    heap[0] = last
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if heap[child].comesBefore(heap[least]) { least = child }
      }
      guard least != place else { return (first.element, first.cost) }
      heap.swapAt(place, least)
      place = least
    }
  }
}
