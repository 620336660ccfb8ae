import EDTF
import Graphviz
import SQLite
import TestSupport
import Testing

@testable import EventGraph

/// Whatever strangers call themselves and say, every picture is XML and runs nothing.
@Suite(.serialized) struct HostileDiagramTests {
  /// A story in which every name, title, quotation, role and address is a given text.
  private static func graph(of text: String) throws -> GraphStore {
    let store = try GraphStore.openForWriting(path: ":memory:")
    let clean = text.filter { $0 != "\0" }
    let quoted = "\"" + clean.replacing("\"", with: "\"\"") + "\""
    let nodes = [
      "p1,person,\(quoted),", "p2,person,普京,", "m1,meeting,\(quoted),1672358400",
      "s1,statement,\(quoted),1672358400", "s2,statement,如常,1672358400",
      "o1,outlet,\(quoted),", "o2,outlet,\(quoted),", "a1,article,\(quoted),1672358400",
    ]
    let edges = [
      "p1,m1,ATTENDED", "p2,m1,ATTENDED", "p1,s1,SAID", "p2,s2,SAID", "s1,m1,madeAt",
      "o1,a1,PUBLISHED", "a1,s1,REPORTED", "a1,o2,cited", "p1,p2,linked",
    ]
    func file(_ name: String, _ lines: [String]) -> CuratedFile {
      CuratedFile(path: name, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }
    _ = try store.importTables(
      nodes: file("nodes.csv", ["id,type,name,ts"] + nodes),
      edges: file("edges.csv", ["src,dst,type"] + edges)
    )
    // What no reader lets in: ids and addresses that nobody checked, and roles.
    try store.connection.execute("UPDATE node SET text = \(text), conflict = \(text)")
    try store.connection.execute("UPDATE article SET url = \(text)")
    try store.connection.execute("UPDATE edge SET role = \(text) WHERE role IS NOT NULL OR 1")
    return store
  }

  private static func diagrams(of store: GraphStore) throws -> [(name: String, diagram: Diagram)] {
    var network = DiagramStyle()
    network.layout = .neato
    let ends = try ["p1", "p2"].map { try store.find("person:\($0)") }
    let path = try store.path(PathQuery(from: ends[0], to: ends[1]))
    return [
      ("columns", try store.relationshipDiagram(of: .all)),
      ("network", try store.relationshipDiagram(of: .all, style: network)),
      ("timeline", try store.timelineDiagram(TimelineQuery())),
      ("coverage", try store.coverageDiagram(of: .all)),
      ("citations", try store.citationDiagram()),
      ("path", store.pathDiagram(path.map { [$0] } ?? [])),
    ]
  }

  private static func expectHarmless(_ text: String) throws {
    for (name, drawn) in try diagrams(of: graph(of: text)) {
      var diagram = drawn
      diagram.title = text
      let svg = try DrawingSample.svg(of: diagram)
      #expect(svg.dangers.isEmpty, "\(name): \(text)")
      let ids = svg.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(name): \(text)")
    }
  }

  @Test(arguments: HostileText.pieces + [HostileText.long])
  func `draws pictures of any names as text`(piece: String) throws {
    try Self.expectHarmless(piece)
  }

  @Test func `holds against sixty random stories`() throws {
    var random = SeededGenerator(seed: 20_221_231)
    for _ in 0..<60 { try Self.expectHarmless(HostileText.random(&random)) }
  }

  @Test func `writes DOT that Graphviz reads as the same graph, whatever the names`() throws {
    var random = SeededGenerator(seed: 5)
    let plain = try Self.graph(of: "如常").relationshipDiagram(of: .all)
    let counts = try Self.counts(of: plain)
    for _ in 0..<20 {
      let text = "甲" + HostileText.random(&random)
      let diagram = try Self.graph(of: text).relationshipDiagram(of: .all)
      #expect(try Self.counts(of: diagram) == counts, "\(text)")
    }
  }

  /// The nodes, and the lines between those that are no words of the page itself.
  private static func counts(of diagram: Diagram) throws -> [Int] {
    let dot = String(decoding: try diagram.rendered(as: .dot), as: UTF8.self)
    let svg = try SVGDocument(GraphvizRenderer.render(dot, layout: .placed, as: .svg))
    return [svg.groups("person"), svg.groups("statement"), svg.groups("edge")].map(\.count)
  }
}
