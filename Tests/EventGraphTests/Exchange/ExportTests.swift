import EventGraph
import TestSupport
import Testing

@Suite struct ExportTests {
  @Test(arguments: ExportFormat.allCases)
  func `writes every format`(format: ExportFormat) throws {
    let (text, report) = try SampleGraph.export(format, of: try SampleGraph.make())
    try expectGolden(text, "\(format.rawValue).txt")
    try expectGolden(
      String(decoding: report.jsonText, as: UTF8.self),
      "\(format.rawValue)-losses.json"
    )
  }

  @Test(arguments: ExportFormat.allCases)
  func `writes an empty graph`(format: ExportFormat) throws {
    let (text, report) = try SampleGraph.export(format, of: try GraphStore.inMemory())
    try expectGolden(text, "empty/\(format.rawValue).txt")
    #expect(report.nodes == 0 && report.edges == 0 && report.losses.isEmpty)
  }

  @Test(arguments: ExportFormat.allCases)
  func `writes the whole graph alike, chosen as a whole or node by node`(
    format: ExportFormat
  ) throws {
    let store = try SampleGraph.make()
    let whole = try SampleGraph.export(format, of: store)
    let parts = try SampleGraph.export(format, of: store, .nodes(try store.subgraph(.all).nodes))
    #expect(whole.text == parts.text)
    #expect(whole.report == parts.report)
  }

  @Test func `hands on what the caller's sink throws`() throws {
    struct Full: Error {}
    let store = try SampleGraph.make()
    #expect(throws: Full.self) {
      try store.export(.all, as: .graphml) { _ in throw Full() }
    }
    #expect(try SampleGraph.export(.graphml, of: store).report.nodes > 0)
  }
}
