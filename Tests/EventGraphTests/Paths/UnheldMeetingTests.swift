import EventGraph
import Testing

@Suite struct UnheldMeetingTests {
  private static let file = SampleFiles.file(
    "a.yaml",
    """
    people: [{name: 林望海}, {name: 方小舟}, {name: 顾青禾}]
    meetings:
      - {id: 春会, title: 春会, type: summit, status: planned, participants: [林望海, 方小舟]}
      - {id: 夏会, title: 夏会, type: call, status: refused, participants: [林望海, 方小舟]}
      - {id: 秋会, title: 秋会, type: call, status: held, participants: [林望海, 顾青禾]}
    """
  )

  private func path(_ start: String, _ end: String, by way: String? = nil) throws -> [String]? {
    let store = try SampleFiles.graph(Self.file)
    var query = PathQuery(from: try store.find(start), to: try store.find(end))
    query.waypoints = try way.map { [try store.find($0)] } ?? []
    return try store.path(query)?.nodes.map(\.label)
  }

  @Test func `connects nobody by a meeting that was not held`() throws {
    #expect(try path("林望海", "方小舟") == nil)
    #expect(try path("林望海", "顾青禾") == ["林望海", "秋会", "顾青禾"])
  }

  @Test func `leads to and through a meeting that was not held where it is asked for`() throws {
    #expect(try path("林望海", "春会") == ["林望海", "春会"])
    #expect(try path("林望海", "方小舟", by: "夏会") == ["林望海", "夏会", "方小舟"])
  }
}
