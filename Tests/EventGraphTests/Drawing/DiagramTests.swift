import TestSupport
import Testing

@testable import EventGraph

@Suite struct DiagramTests {
  /// Every kind of picture of a small invented story.
  private static func diagrams(_ style: DiagramStyle) throws -> [(name: String, diagram: Diagram)] {
    let store = try SampleGraph.make()
    let meeting = try store.find("meeting:港口会谈")
    let person = try store.find("林望海")
    var query = TimelineQuery()
    query.groups = [TimelineQuery.Group(anyOf: [person])]
    let outlet = try store.find("石渡通讯社")
    let path = try store.path(PathQuery(from: person, to: outlet))
    return [
      ("meeting", try store.relationshipDiagram(of: .around([meeting], depth: 1), style: style)),
      ("person", try store.relationshipDiagram(of: .stories(of: [person]), style: style)),
      ("all", try store.relationshipDiagram(of: .all, style: style)),
      ("timeline", try store.timelineDiagram(query, style: style)),
      ("timeline-person", try store.timelineDiagram(query, lanes: .person, style: style)),
      ("timeline-outlet", try store.timelineDiagram(query, lanes: .outlet, style: style)),
      ("coverage", try store.coverageDiagram(of: .all, style: style)),
      ("citations", try store.citationDiagram(style: style)),
      ("path", store.pathDiagram(path.map { [$0] } ?? [], style: style)),
    ]
  }

  @Test func `says the same of a story in every kind of picture`() throws {
    for (name, diagram) in try Self.diagrams(DrawingSample.chinese) {
      try expectGolden(DrawingSample.outline(of: diagram), "\(name).txt")
    }
  }

  @Test func `writes DOT that others can lay out and style`() throws {
    let meeting = try Self.diagrams(DrawingSample.chinese)[0].diagram
    try expectGolden(DrawingSample.structure(of: meeting), "meeting.dot")
  }

  @Test func `says it in English, too`() throws {
    for (name, diagram) in try Self.diagrams(DiagramStyle()).prefix(4) {
      try expectGolden(DrawingSample.outline(of: diagram), "\(name)-en.txt")
    }
  }

  @Test(arguments: DiagramStyle.Theme.allCases)
  func `draws every kind of picture in every theme`(theme: DiagramStyle.Theme) throws {
    var style = DrawingSample.chinese
    style.theme = theme
    for (name, diagram) in try Self.diagrams(style) {
      let svg = try DrawingSample.svg(of: diagram)
      #expect(svg.texts("text").contains(diagram.title), "\(name)")
      #expect(svg.texts("title").first == diagram.title, "\(name)")
      let ids = svg.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(name)")
    }
  }

  @Test(arguments: DiagramFormat.allCases)
  func `writes every format, the same bytes each time`(format: DiagramFormat) throws {
    let starts: [DiagramFormat: [UInt8]] = [
      .svg: Array("<?xml".utf8), .svgz: [0x1F, 0x8B], .png: [0x89, 0x50], .pdf: Array("%PDF".utf8),
      .dot: Array("digraph".utf8), .json: Array("{".utf8),
    ]
    let first = try Self.diagrams(DrawingSample.chinese)[0].diagram.rendered(as: format)
    let second = try Self.diagrams(DrawingSample.chinese)[0].diagram.rendered(as: format)
    let isSame = first == second
    // A PDF names the moment it was made.
    #expect(isSame || format == .pdf)
    let begins = first.starts(with: starts[format] ?? [])
    #expect(begins)
  }

  @Test(arguments: DiagramStyle.Layout.allCases)
  func `draws with every layout`(layout: DiagramStyle.Layout) throws {
    var style = DrawingSample.chinese
    style.layout = layout
    let store = try SampleGraph.make()
    let diagram = try store.relationshipDiagram(of: .all, style: style)
    let svg = try DrawingSample.svg(of: diagram)
    for kind in ["person", "meeting", "statement", "outlet"] {
      #expect(!svg.groups(kind).isEmpty, "\(kind)")
    }
    #expect(svg.groups("attended").count == 3)
    #expect(svg.groups("left-out").count == 1)
  }

  @Test func `has nothing to draw in an empty graph`() throws {
    let store = try GraphStore.inMemory()
    #expect(try store.relationshipDiagram(of: .all).isEmpty)
    #expect(try store.timelineDiagram(TimelineQuery()).isEmpty)
    #expect(try store.coverageDiagram(of: .all).isEmpty)
    #expect(try store.citationDiagram().isEmpty)
    #expect(store.pathDiagram([]).isEmpty)
    #expect(try !store.relationshipDiagram(of: .all).rendered(as: .svg).isEmpty)
  }

  @Test func `comes out as wide as it is asked to`() throws {
    var style = DrawingSample.chinese
    style.width = 640
    let store = try SampleGraph.make()
    let svg = try DrawingSample.svg(of: store.relationshipDiagram(of: .all, style: style))
    #expect(svg.elements.first?.attributes["width"] == "640")
    let png = try store.relationshipDiagram(of: .all, style: style).rendered(as: .png)
    let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    #expect(abs(width - 640) <= 1)
  }

  @Test func `refuses a font that is not there, with the nearest name`() throws {
    var style = DrawingSample.chinese
    style.font = "Noto Sans CJK SX"
    let diagram = try SampleGraph.make().relationshipDiagram(of: .all, style: style)
    let error = #expect(throws: EventGraphError.self) { try diagram.rendered(as: .svg) }
    #expect(error?.kind == .missingEngine)
    #expect(error?.message.contains("Noto Sans CJK SX") == true)
  }
}
