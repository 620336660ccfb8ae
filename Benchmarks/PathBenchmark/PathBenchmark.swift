import EventGraph
import Foundation
import JSON

enum BenchmarkError: Error {
  case usage
}

/// Asks fixed questions many times over.
struct PathBenchmark {
  private let store: GraphStore
  private let pairs: [(Node, Node)]
  private let rounds: Int
  private let only: String?

  /// Questions that take long are asked of so many pairs.
  private static let few = 10

  init(database: String, pairs file: String, rounds: Int, only: String? = nil) throws {
    let store = try GraphStore.open(path: database)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    self.store = store
    self.rounds = rounds
    self.only = only
    pairs = try text.split(separator: "\n").dropFirst().map { line in
      let ends = line.split(separator: ",").map { "person:\($0)" }
      return (try store.find(ends[0]), try store.find(ends[1]))
    }
  }

  func run(people: [(name: String, id: String)], searching words: [String]) throws -> JSONObject {
    let few = pairs.prefix(Self.few)
    var report = JSONObject()
    func ask<Question>(
      _ name: String,
      of questions: some Collection<Question>,
      _ answer: (Question) throws -> JSONValue
    ) throws {
      guard !questions.isEmpty, only.map({ name.hasPrefix($0) }) ?? true else { return }
      report.append(name, try times(questions, answer))
    }
    try ask("path", of: pairs) { try length(PathQuery(from: $0.0, to: $0.1)) }
    try ask("chronological", of: pairs) { ends in
      var query = PathQuery(from: ends.0, to: ends.1)
      query.chronology = .possibly
      return try length(query)
    }
    try ask("all", of: few) { ends in
      let found = try store.shortestPaths(PathQuery(from: ends.0, to: ends.1))
      return found.count.map(JSONValue.integer) ?? .null
    }
    try ask("k5", of: few) { ends in
      let paths = try store.paths(PathQuery(from: ends.0, to: ends.1), limit: 5)
      return .array(paths.map { .integer($0.hops.count) })
    }
    for measure in [CentralityMeasure.degree, .pagerank] {
      try ask(measure.rawValue, of: [measure], central)
    }
    for person in people {
      let node = try store.find(person.id)
      try ask("timeline_\(person.name)", of: [node]) { node in
        var query = TimelineQuery()
        query.groups = [TimelineQuery.Group(anyOf: [node])]
        let timeline = try store.timeline(query)
        return .integer(timeline.dated.count + timeline.undated.count)
      }
    }
    for word in words {
      try ask("search \(word)", of: [word]) { .integer(try store.search(SearchQuery($0)).count) }
    }
    return report
  }

  private func length(_ query: PathQuery) throws -> JSONValue {
    .integer(try store.path(query)?.hops.count ?? -1)
  }

  private func central(_ measure: CentralityMeasure) throws -> JSONValue {
    var query = CentralityQuery()
    query.measure = measure
    query.limit = 5
    return .array(try store.central(query).entries.map { .string($0.node.id) })
  }

  /// The best of the rounds for every question, as people do it with the peers.
  private func times<Question>(
    _ questions: some Collection<Question>,
    _ ask: (Question) throws -> JSONValue
  ) throws -> JSONValue {
    let clock = ContinuousClock()
    var best = [Double](repeating: .infinity, count: questions.count)
    var first = 0.0
    var answers: [JSONValue] = []
    for round in 0..<rounds {
      for (place, question) in questions.enumerated() {
        var answer = JSONValue.null
        let elapsed = try clock.measure { answer = try ask(question) } / .milliseconds(1)
        if round == 0 {
          answers.append(answer)
          first = max(first, elapsed)
        }
        best[place] = min(best[place], elapsed)
      }
    }
    let sorted = best.sorted()
    return [
      "median_ms": .number(sorted[sorted.count / 2]),
      "p99_ms": .number(sorted[min(sorted.count - 1, sorted.count * 99 / 100)]),
      "slowest_first_ms": .number(first), "answers": .array(answers),
    ]
  }
}
