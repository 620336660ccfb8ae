import EventGraph
import SystemFiles

/// Draws every kind of picture of one graph over and over.
struct DrawingLoop {
  private let store: GraphStore

  init(database: String) throws {
    store = try GraphStore.open(path: database)
  }

  /// One round is one picture; the kinds take turns.
  func run(rounds: Int) throws {
    for round in 1...max(1, rounds) {
      _ = try picture(round).rendered(as: round.isMultiple(of: 2) ? .svg : .png)
      if round.isMultiple(of: 20) { print("\(round) pictures, \(try residentMegabytes()) MB") }
    }
  }

  private func picture(_ round: Int) throws -> Diagram {
    switch round % 4 {
    case 0: try store.relationshipDiagram(of: .all)
    case 1: try store.timelineDiagram(TimelineQuery())
    case 2: try store.coverageDiagram(of: .all)
    default: try store.citationDiagram()
    }
  }

  /// The pages that Linux says the process holds, 4 KiB each.
  private func residentMegabytes() throws -> Double {
    let status = String(decoding: try FileReader.bytes(of: "/proc/self/statm"), as: UTF8.self)
    let words = status.split(separator: " ")
    guard words.count > 1, let pages = Double(words[1]) else {
      throw BenchmarkError.unreadableStatus
    }
    return (pages * 4096 / 1e5).rounded() / 10
  }
}
