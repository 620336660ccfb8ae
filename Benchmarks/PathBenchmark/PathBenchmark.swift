import EventGraph
import Foundation

enum BenchmarkError: Error {
  case usage
}

/// Asks for the way between fixed pairs of people, many times over.
struct PathBenchmark {
  private let store: GraphStore
  private let pairs: [(Node, Node)]
  private let rounds: Int

  init(database: String, pairs file: String, rounds: Int) throws {
    let store = try GraphStore.open(path: database)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    self.store = store
    self.rounds = rounds
    pairs = try text.split(separator: "\n").dropFirst().map { line in
      let ends = line.split(separator: ",").map { "person:\($0)" }
      return (try store.find(ends[0]), try store.find(ends[1]))
    }
  }

  func run() throws {
    var lengths: [Int] = []
    let path = try times { start, end in
      let path = try store.path(PathQuery(from: start, to: end))
      return path?.hops.count ?? -1
    } first: {
      lengths.append($0)
    }
    print(Self.line("path", path))
    print(
      "lengths",
      lengths.reduce(into: [:]) { $0[$1, default: 0] += 1 }.sorted { $0.key < $1.key }
    )
  }

  /// The best of the rounds for every pair, as people do it with the peers.
  private func times(
    _ body: (Node, Node) throws -> Int,
    first: (Int) -> Void
  ) throws -> [Double] {
    let clock = ContinuousClock()
    var best = [Double](repeating: .infinity, count: pairs.count)
    for round in 0..<rounds {
      for (index, pair) in pairs.enumerated() {
        var answer = 0
        let elapsed = try clock.measure { answer = try body(pair.0, pair.1) }
        if round == 0 { first(answer) }
        best[index] = min(best[index], elapsed / .milliseconds(1))
      }
    }
    return best
  }

  private static func line(_ name: String, _ times: [Double]) -> String {
    let sorted = times.sorted()
    let median = sorted[sorted.count / 2]
    let tail = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    return
      "\(name) median \(median) ms p99 \(tail) ms mean \(sorted.reduce(0, +) / Double(sorted.count))"
  }
}
