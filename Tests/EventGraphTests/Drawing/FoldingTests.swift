import EDTF
import TestSupport
import Testing

@testable import EventGraph

@Suite struct FoldingTests {
  private static let words = DiagramWords(language: .chinese)

  /// One person at many meetings, with many statements at each.
  private static func crowded(meetings: Int, statements: Int) throws -> GraphStore {
    var nodes = ["p1,person,林望海,"]
    var edges: [String] = []
    for meeting in 0..<meetings {
      nodes.append("m\(meeting),meeting,第\(meeting)次会谈,\(1_600_000_000 + meeting * 86_400)")
      edges.append("p1,m\(meeting),ATTENDED")
      for statement in 0..<statements {
        let id = "s\(meeting)x\(statement)"
        nodes.append("\(id),statement,第\(statement)句,\(1_600_000_000 + meeting * 86_400)")
        edges.append("p1,\(id),SAID")
        edges.append("\(id),m\(meeting),madeAt")
      }
    }
    let store = try GraphStore.inMemory()
    func file(_ name: String, _ lines: [String]) -> CuratedFile {
      CuratedFile(path: name, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }
    _ = try store.importTables(
      nodes: file("nodes.csv", ["id,type,name,ts"] + nodes),
      edges: file("edges.csv", ["src,dst,type"] + edges)
    )
    return store
  }

  @Test func `folds the statements that fewest carried, and says how many`() throws {
    let store = try Self.crowded(meetings: 4, statements: 40)
    let person = try store.find("林望海")
    let diagram = try store.relationshipDiagram(
      of: .around([person], depth: 1),
      style: DrawingSample.chinese
    )
    let svg = try DrawingSample.svg(of: diagram)
    #expect(diagram.shortage == nil)
    #expect(svg.groups("meeting").count == 4)
    #expect(svg.groups("statement").count <= 90)
    #expect(svg.groups("fold").count == 4)
    let texts = svg.texts("text").filter { $0.hasPrefix("另有") }
    #expect(texts == Array(repeating: "另有28条言论", count: 4))
  }

  @Test func `folds meetings where there are too many`() throws {
    let store = try Self.crowded(meetings: 120, statements: 1)
    let person = try store.find("林望海")
    var style = DrawingSample.chinese
    style.layout = .columns
    let diagram = try store.relationshipDiagram(of: .around([person], depth: 1), style: style)
    let svg = try DrawingSample.svg(of: diagram)
    #expect(svg.groups("meeting").count == 60)
    #expect(svg.texts("text").contains("未逐一画出"))
  }

  @Test func `folds what leads nowhere else at a hub`() throws {
    let store = try Self.crowded(meetings: 2, statements: 30)
    var style = DrawingSample.chinese
    style.layout = .neato
    let diagram = try store.relationshipDiagram(of: .all, style: style)
    let svg = try DrawingSample.svg(of: diagram)
    #expect(svg.groups("statement").count == 60)
    let lonely = try Self.crowded(meetings: 30, statements: 0)
    let star = try DrawingSample.svg(of: lonely.relationshipDiagram(of: .all, style: style))
    #expect(star.texts("text").contains("+30次往来"))
  }

  @Test func `stops at the limit and says how much there is`() throws {
    let store = try Self.crowded(meetings: 10, statements: 10)
    let person = try store.find("林望海")
    var style = DrawingSample.chinese
    style.limit = 50
    let near = try store.relationshipDiagram(of: .around([person], depth: 1), style: style)
    #expect(near.shortage == Diagram.Shortage(drawn: 50, total: nil))
    let all = try store.relationshipDiagram(of: .all, style: style)
    #expect(all.shortage == Diagram.Shortage(drawn: 50, total: 111))
    let story = try store.relationshipDiagram(of: .stories(of: [person]), style: style)
    #expect(story.shortage == Diagram.Shortage(drawn: 50, total: 111))
    style.limit = 111
    #expect(try store.relationshipDiagram(of: .all, style: style).shortage == nil)
  }

  /// Articles that mention everybody, and that each carry one statement.
  private static func muchMentioned(articles: Int) throws -> GraphStore {
    var nodes = (0..<30).map { "p\($0),person,人物\($0)," } + ["o1,outlet,港岸日报,"]
    var edges: [String] = []
    for article in 0..<articles {
      nodes.append("a\(article),article,第\(article)篇,\(1_600_000_000 + article)")
      nodes.append("s\(article),statement,第\(article)句,\(1_600_000_000 + article)")
      edges += ["o1,a\(article),PUBLISHED", "a\(article),s\(article),REPORTED"]
      edges.append("p\(article % 30),s\(article),SAID")
      edges += (0..<30).map { "a\(article),p\($0),MENTIONS" }
    }
    let store = try GraphStore.inMemory()
    func file(_ name: String, _ lines: [String]) -> CuratedFile {
      CuratedFile(path: name, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }
    _ = try store.importTables(
      nodes: file("nodes.csv", ["id,type,name,ts"] + nodes),
      edges: file("edges.csv", ["src,dst,type"] + edges)
    )
    return store
  }

  @Test func `draws what was said even where only names have many connections`() throws {
    let store = try Self.muchMentioned(articles: 80)
    var style = DrawingSample.chinese
    style.limit = 60
    let diagram = try store.relationshipDiagram(of: .all, style: style)
    #expect(diagram.shortage == Diagram.Shortage(drawn: 60, total: 191))
    let svg = try DrawingSample.svg(of: diagram)
    #expect(svg.groups("statement").count + svg.groups("fold").count > 30)
    #expect(!svg.groups("person").isEmpty)
    #expect(svg.groups("outlet").count >= 1)
  }

  @Test func `folds the outlets that least was taken from`() throws {
    let words = Self.words
    var flow = CitationFlow(names: ["target": "港岸日报"], streams: [])
    for index in 0..<40 {
      let source = "s\(index)"
      flow.names[source] = "媒体\(index)"
      flow.streams.append(
        CitationFlow.Stream(source: source, target: "target", weight: index, title: source)
      )
    }
    let folded = flow.folded(words)
    #expect(folded.streams.count == 24)
    #expect(folded.names["fold:sources"] == "另有17家媒体")
    let rest = folded.streams.first { $0.source == "fold:sources" }
    #expect(rest?.weight == (0..<17).reduce(0, +))
    #expect(rest?.title.split(separator: "\n").count == 17)
    let sum = folded.streams.reduce(0) { $0 + $1.weight }
    #expect(sum == (0..<40).reduce(0, +))
    #expect(folded.folded(words).streams == folded.streams)
  }
}
