import EDTF
import EventGraph
import SQLite
import TestSupport
import Testing

/// How much the database has to do for an answer, counted in the steps of its virtual machine: the
/// same on every machine, so that a slower query fails here however fast the machine is.
///
/// The bounds are about twice what was measured. Where a change is worth more steps, raise them.
@Suite struct WorkTests {
  /// A question that any graph of towns can answer, with its bound.
  struct Question: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let most: Int
    let isAnswered: @Sendable (GraphStore) throws -> Bool
  }

  static let questions: [Question] = [
    Question(testDescription: "the timeline of a person", most: 1_000) { store in
      try rowCount(of: "person:p0-1", in: store) == 4
    },
    Question(testDescription: "the timeline of a hub", most: 46_000) { store in
      try rowCount(of: "person:p0-0", in: store) == 199
    },
    Question(testDescription: "everything about a person", most: 1_500) { store in
      try !store.profile(of: store.find("person:p0-1"), limit: 20).relations.isEmpty
    },
    Question(testDescription: "everything about a hub", most: 25_000) { store in
      try !store.profile(of: store.find("person:p0-0"), limit: 20).relations.isEmpty
    },
    Question(testDescription: "a path", most: 4_000) { store in
      try store.path(Self.query(store)) != nil
    },
    Question(testDescription: "five paths", most: 4_000) { store in
      try store.paths(Self.query(store), limit: 5).count == 5
    },
    Question(testDescription: "a path in order of time", most: 7_500) { store in
      var query = try Self.query(store)
      query.chronology = .possibly
      return try store.path(query) != nil
    },
    Question(testDescription: "the neighbours of a person", most: 2_000) { store in
      var query = NeighborQuery(of: try store.find("person:p60-1"))
      query.depth = 2
      return try !store.neighbors(query).entries.isEmpty
    },
  ]

  private static func query(_ store: GraphStore) throws -> PathQuery {
    PathQuery(from: try store.find("person:p60-1"), to: try store.find("person:p61-1"))
  }

  private static func rowCount(of person: String, in store: GraphStore) throws -> Int {
    var query = TimelineQuery()
    query.groups = [TimelineQuery.Group(anyOf: [try store.find(person)])]
    return try store.timeline(query).dated.count
  }

  /// The work for a question.
  private static func work(for question: Question, in store: GraphStore) throws -> WorkCount {
    let (isAnswered, work) = try store.connection.countingWork {
      try question.isAnswered(store)
    }
    #expect(isAnswered, Comment(rawValue: question.testDescription))
    return work
  }

  @Test func `a graph twice as large takes no more steps for an answer`() throws {
    let small = try TownGraph(towns: 80)
    let large = try TownGraph(towns: 160)
    for question in Self.questions {
      let before = try Self.work(for: question, in: small.store)
      let after = try Self.work(for: question, in: large.store)
      let name = Comment(rawValue: "\(question.testDescription): \(before) and \(after)")
      #expect(before.steps > 0 && before.steps <= question.most, name)
      #expect(after.steps * 10 <= before.steps * 12, name)
      #expect(after.scannedRows * 10 <= before.scannedRows * 12, name)
    }
  }

  @Test func `asking again reads no connection again`() throws {
    let graph = try TownGraph(towns: 80)
    let path = try #require(Self.questions.first { $0.testDescription == "a path" })
    let first = try Self.work(for: path, in: graph.store)
    let second = try Self.work(for: path, in: graph.store)
    #expect(second.steps * 2 < first.steps)
  }
}

/// The same for what articles say.
@Suite struct ArticleWorkTests {
  @Test func `twice the articles take no more steps for an answer or an article`() throws {
    let small = try Self.works(talks: 40)
    let large = try Self.works(talks: 80)
    for (before, after) in zip(small, large) {
      let name = Comment(rawValue: "\(before.name): \(before.work) and \(after.work)")
      #expect(before.work.steps > 0 && before.work.steps <= before.most, name)
      #expect(after.work.steps * 100 <= before.work.steps * before.growth, name)
    }
  }

  private struct Measured {
    let name: String
    let most: Int
    /// So many steps at most take the place of a hundred in a graph twice as large.
    let growth: Int
    let work: WorkCount
  }

  private static func works(talks: Int) throws -> [Measured] {
    let pages = try InventedPages(talks: talks)
    let store = try GraphStore.inMemory()
    _ = try store.ingest(pages.paths)
    let title = try #require(InventedPages.pages(of: 3)[0].split(separator: "会谈").first)
    let names = title.split(separator: "与").map(String.init)
    func measure(
      _ name: String,
      most: Int,
      growth: Int = 120,
      _ body: () throws -> Bool
    ) throws -> Measured {
      let (isFound, work) = try store.connection.countingWork(body)
      #expect(isFound, Comment(rawValue: name))
      return Measured(name: name, most: most, growth: growth, work: work)
    }
    let person = try store.find(names[1])
    var timeline = TimelineQuery()
    timeline.groups = [TimelineQuery.Group(anyOf: [person])]
    let meeting = try #require(
      store.timeline(timeline).dated.first { $0.kind == .meeting }.map { try store.find($0.id) }
    )
    return [
      try measure("a search for a rare name", most: 1_300) {
        try store.search(SearchQuery(String(names[1]))).count > 0
      },
      try measure("a search for a phrase with another word left out", most: 700) {
        try store.search(SearchQuery("\"\(names[0])与\(names[1])\" NOT 台风")).count > 0
      },
      try measure("a comparison", most: 3_500) {
        try store.comparison(ComparisonQuery(meetings: [meeting])).columns.count == 2
      },
      // The list of the pages that are known is read as a whole.
      try measure("another article", most: 20_000, growth: 150) {
        let page = InventedPages.pages(of: 700)[0]
        let path = try pages.folder.write(page, to: "another.txt")
        return try store.ingest([path]).new == 1
      },
      // It names an outlet that half of all articles name; only what it said may be looked at.
      try measure("an article that changed", most: 30_000, growth: 150) {
        let page = InventedPages.pages(of: 701)[0]
        let path = try pages.folder.write(page, to: "another.txt")
        return try store.ingest([path]).updated == 1
      },
    ]
  }
}
