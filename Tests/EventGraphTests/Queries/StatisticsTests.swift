import EDTF
import EventGraph
import Testing

@Suite struct StatisticsTests {
  @Test func `counts nodes, edges, proofs and dates`() throws {
    let statistics = try HarbourGraph.make().statistics()
    #expect(statistics.nodes[.person] == 3)
    #expect(statistics.nodes[.meeting] == 6)
    #expect(statistics.nodes[.statement] == 3)
    #expect(statistics.nodes[.article] == 3)
    #expect(statistics.edges[.served] == 2)
    #expect(statistics.edges[.carried] == 2)
    #expect(statistics.edges[.linked] == 2)
    #expect(statistics.edges[.reprinted] == nil)
    #expect(statistics.proofs == 12)
    #expect(statistics.events == 10)
    #expect(statistics.datedEvents == 8)
    #expect(statistics.firstDay?.description == "2024-05-01", "an open beginning is no day")
    #expect(statistics.lastDay?.description == "2024-11-30", "the open end is no day")
    #expect(statistics.sources.map(\.name) == ["海湾.yaml"])
    #expect(statistics.sources.map(\.format) == ["graph file"])
  }

  @Test func `counts nothing in an empty graph`() throws {
    let statistics = try GraphStore.inMemory().statistics()
    #expect(statistics.nodes.isEmpty)
    #expect(statistics.events == 0)
    #expect(statistics.firstDay == nil)
    #expect(statistics.lastDay == nil)
  }
}
