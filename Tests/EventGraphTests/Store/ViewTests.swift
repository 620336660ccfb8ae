import EventGraph
import SQLite
import TestSupport
import Testing

/// The views that other programs read; Documentation/Schema.md promises their columns.
@Suite struct ViewTests {
  private func table(
    _ sql: String,
    on store: GraphStore
  ) throws -> (
    columns: [String], rows: [[String]]
  ) {
    var columns: [String] = []
    let rows = try store.connection.rows(SQL(sql)) { row in
      columns = (0..<row.count).map { row.name($0) }
      return (0..<row.count).map { row.text($0) }
    }
    return (columns, rows)
  }

  @Test(arguments: [
    (
      "timelines",
      "entity name happened what occasion kind status carriers conflict event lower upper"
    ),
    ("claims", "speaker statement said outlet article published words direct url id"),
    ("outlet_matrix", "meeting statement outlet how words article id"),
    ("entities", "id kind name type names"),
    ("proofs", "fact article url paragraph exact rule confidence"),
  ])
  func `has rows in every view, with the columns that are promised`(
    view: String,
    columns: String
  ) throws {
    let found = try table("SELECT * FROM \(view)", on: HarbourGraph.make())
    #expect(found.columns.joined(separator: " ") == columns)
    #expect(!found.rows.isEmpty)
    #expect(Set(found.rows).count == found.rows.count, "no row comes twice")
  }

  @Test func `lists timelines as people read them`() throws {
    let store = try HarbourGraph.make()
    let found = try table(
      "SELECT happened, what, kind FROM timelines WHERE name = '林望海'",
      on: store
    )
    #expect(
      found.rows.map { $0.joined(separator: "|") } == [
        "2024-05|通话|meeting", "2024-05-17|港口会谈|meeting",
        "2024-05-17|顾南桥 → 林望海：“渡轮秋天复航”|statement", "2024-05-19|石渡社、林望海未提：票价|omission",
        "undated|一封信|meeting", "undated|林望海、顾南桥：还有一条航线|statement",
      ]
    )
  }

  @Test func `compares who carried what in which words`() throws {
    let store = try HarbourGraph.make()
    let found = try table(
      "SELECT outlet, how, words, article FROM outlet_matrix WHERE meeting = '港口会谈'",
      on: store
    )
    #expect(
      found.rows.map { $0.joined(separator: "|") } == [
        "云湾晨报|reported|秋天复航|会谈之后", "林望海|said to be left out|票价|一周", "海湾周刊|reported|今秋复航|一周",
        "石渡社|said to be left out|票价|一周", "石渡社|told|今秋复航|一周",
      ]
    )
  }

  @Test func `lists every name of an entity once`() throws {
    let found = try table("SELECT names FROM entities WHERE name = '林望海'", on: HarbourGraph.make())
    #expect(found.rows == [["Lin Wanghai、林局长、林望海、议员"]])
  }
}
