import EDTF
import EventGraph
import SQLite
import Testing

/// Tables and curated files that tell of the same people and events.
@Suite struct MixedImportTests {
  private static let curated = SampleFiles.file(
    "a.yaml",
    """
    people: [{name: 林望海, names: [Lin Wanghai]}, {name: 顾南桥}]
    meetings:
      - {id: m1, title: 港口会谈, type: meeting, status: held, date: 2024-05-17, participants: [林望海]}
    """
  )
  private static let first = (
    nodes: SampleFiles.table(
      "一.csv",
      "id,type,name,ts",
      ["person:林望海,person,林望海先生,", "m1,meeting,会谈,2024-05", "方小舟,person,方小舟,"]
    ),
    edges: SampleFiles.table(
      "一边.csv",
      "src,dst,type",
      ["person:林望海,m1,attended", "方小舟,m1,attended", "person:林望海,方小舟,linked"]
    )
  )
  private static let second = (
    nodes: SampleFiles.table(
      "二.csv",
      "id,type,name,ts",
      ["林望海,person,林局长,", "m1,meeting,二会,2024", "周渡,person,周渡,"]
    ),
    edges: SampleFiles.table("二边.csv", "src,dst,type", ["林望海,m1,attended", "周渡,m1,attended"])
  )

  /// One thing after the other that can happen to a graph.
  enum Step: String, CaseIterable {
    case curated
    case first
    case second

    func run(on store: GraphStore) throws {
      switch self {
      case .curated: _ = try store.importCurated([MixedImportTests.curated])
      case .first:
        let tables = MixedImportTests.first
        _ = try store.importTables(nodes: tables.nodes, edges: tables.edges)
      case .second:
        let tables = MixedImportTests.second
        _ = try store.importTables(nodes: tables.nodes, edges: tables.edges)
      }
      #expect(try store.examine().findings.isEmpty)
    }
  }

  private func graph(_ steps: Step...) throws -> GraphStore {
    try graph(steps)
  }

  private func graph(_ steps: [Step]) throws -> GraphStore {
    let store = try GraphStore.inMemory()
    for step in steps { try step.run(on: store) }
    return store
  }

  @Test func `makes the same graph whatever came first`() throws {
    let expected = try DatabaseDump(of: graph(.curated, .first, .second))
    let orders: [[Step]] = [
      [.first, .curated, .second], [.first, .second, .curated], [.second, .first, .curated],
      [.curated, .second, .first], [.second, .curated, .first],
      [.first, .second, .curated, .first, .second, .curated],
    ]
    for order in orders {
      let now = try DatabaseDump(of: graph(order))
      #expect(now == expected, "\(order)\n\(now.difference(from: expected))")
    }
  }

  @Test func `lets a curated file speak before tables`() throws {
    let store = try graph(.first, .curated)
    #expect(try store.find("m1").label == "港口会谈")
    #expect(try store.find("m1").happened?.description == "2024-05-17")
    #expect(try store.find("Lin Wanghai").label == "林望海")
    #expect(try store.find("方小舟").id == "person:方小舟")
    let attended = try store.profile(of: try store.find("m1"), limit: 9).relations
    #expect(attended.map(\.count) == [2])
  }

  @Test func `lets the table speak again that was set aside`() throws {
    for order in [[Step.first, .second, .curated], [.curated, .second, .first]] {
      let store = try graph(order)
      _ = try store.removeCurated(named: "a.yaml")
      #expect(try store.examine().findings.isEmpty)
      let now = try DatabaseDump(of: store)
      let expected = try DatabaseDump(of: graph(.first, .second))
      #expect(now == expected, "\(now.difference(from: expected))")
    }
  }

  @Test func `lets what is left speak when a table lost its rows`() throws {
    let store = try graph(.first, .second, .curated)
    let empty = SampleFiles.table("一.csv", "id,type,name,ts", [])
    _ = try store.importTables(
      nodes: empty,
      edges: SampleFiles.table("一边.csv", "src,dst,type", [])
    )
    #expect(throws: EventGraphError.self) { try store.find("方小舟") }
    #expect(try store.find("林望海").label == "林望海")
    _ = try store.removeCurated(named: "a.yaml")
    #expect(try store.find("person:林望海").label == "林局长")
    #expect(try store.find("m1").label == "二会")
    #expect(try store.examine().findings.isEmpty)
  }

  @Test func `keeps what curated files say in the end when all tables go`() throws {
    let store = try graph(.second, .curated, .first)
    for name in ["一", "二"] {
      _ = try store.importTables(
        nodes: SampleFiles.table("\(name).csv", "id,type,name,ts", []),
        edges: SampleFiles.table("\(name)边.csv", "src,dst,type", [])
      )
    }
    let nodes = try store.connection.rows("SELECT key FROM node ORDER BY key") { $0.text(0) }
    #expect(nodes == ["meeting:m1", "person:林望海", "person:顾南桥"])
    #expect(try store.statistics().edges == [.attended: 1])
  }
}
