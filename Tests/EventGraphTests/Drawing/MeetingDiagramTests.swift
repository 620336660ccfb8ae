import TestSupport
import Testing

@testable import EventGraph

/// The pictures of the video meeting, by what is in them.
@Suite struct MeetingDiagramTests {
  private static func diagram() throws -> Diagram {
    let store = try DrawingSample.meeting()
    let meeting = try store.find("meeting:2022-12-30-视频会晤")
    return try store.relationshipDiagram(
      of: .around([meeting], depth: 1),
      style: DrawingSample.chinese
    )
  }

  @Test func `shows every statement once, under its meeting`() throws {
    let svg = try DrawingSample.svg(of: Self.diagram())
    #expect(svg.groups("meeting").count == 1)
    #expect(svg.groups("centre").count == 1)
    #expect(svg.groups("said-at").count == 1)
    #expect(svg.groups("said-about").count == 1)
    let store = try DrawingSample.meeting()
    let meeting = try store.find("meeting:2022-12-30-视频会晤")
    let statements = try store.subgraph(.around([meeting], depth: 1)).nodes.filter {
      $0.kind == .statement
    }
    #expect(svg.groups("statement").count == statements.count)
    #expect(svg.groups("person").count == 4)
  }

  @Test func `links what was carried to the article that carried it`() throws {
    let svg = try DrawingSample.svg(of: Self.diagram())
    #expect(!svg.groups("carried").isEmpty)
    #expect(svg.links.count >= svg.groups("carried").count - 1)
    for link in svg.links { #expect(link.hasPrefix("https://")) }
  }

  @Test func `draws every claimed omission as a line of its own kind`() throws {
    let svg = try DrawingSample.svg(of: Self.diagram())
    let titles = svg.elements.filter { element in
      guard element.name == "title", let parent = element.parent else { return false }
      let kind = svg.elements[parent].attributes["class"] ?? ""
      return kind.hasSuffix("left-out")
    }
    #expect(titles.contains { $0.text.contains("新华社未提：普京邀请习近平访俄") })
    #expect(titles.contains { $0.text.contains("据大纪元、新唐人") })
  }

  @Test func `tells of outlets that are known only from others, and never cuts a label`() throws {
    let svg = try DrawingSample.svg(of: Self.diagram())
    let texts = svg.texts("text")
    #expect(svg.groups("quoted-outlet").count >= 4)
    #expect(texts.contains { $0.hasPrefix("据转述亦见：") })
    #expect(texts.contains { $0.contains("※\u{A0}来源有出入") })
    for name in ["普京", "习近平", "佩斯科夫", "陈寒士", "大纪元", "德国之声", "新唐人", "美国之音"] {
      #expect(texts.contains(name), "\(name)")
    }
  }

  @Test func `does not depend on the order facts came in`() throws {
    let first = try Self.diagram().rendered(as: .svg)
    let second = try Self.diagram().rendered(as: .svg)
    let isSame = first == second
    #expect(isSame)
  }

  @Test func `draws a date that is a season as a stretch, and what has no date apart`() throws {
    let store = try DrawingSample.meeting()
    var query = TimelineQuery()
    query.groups = [TimelineQuery.Group(anyOf: [try store.find("习近平")])]
    let diagram = try store.timelineDiagram(query, style: DrawingSample.chinese)
    let svg = try DrawingSample.svg(of: diagram)
    let texts = svg.texts("text")
    #expect(texts.contains("2023年春"))
    #expect(texts.contains("日期不详"))
    #expect(texts.contains("在此期间，日期不详"))
    #expect(svg.groups("undated").count == 1)
    #expect(texts.contains { $0.hasPrefix("另有") }, "folds what is too much for one date")
  }

  @Test func `says “left out” only where an article says so, and “no data” where none is here`()
    throws
  {
    let store = try DrawingSample.meeting()
    let meeting = try store.find("meeting:2022-12-30-视频会晤")
    let diagram = try store.coverageDiagram(
      of: .stories(of: [meeting]),
      style: DrawingSample.chinese
    )
    guard case .coverage(let matrix) = diagram.content else {
      Issue.record("is no matrix")
      return
    }
    let invitation = try #require(
      matrix.groups.flatMap(\.rows).first { $0.id == "statement:邀请习近平访俄" }
    )
    let cells = Dictionary(uniqueKeysWithValues: zip(matrix.columns.map(\.name), invitation.cells))
    #expect(cells["新唐人"] == .quoted)
    #expect(cells["新华社"] == .leftOut)
    #expect(cells["中国官媒"] == .leftOut)
    #expect(cells["俄罗斯国家电视台"] == .toldDifferently)
    // It announced the meeting the day before and could not tell what was said there.
    #expect(cells["美国之音"] == .unknown)
    #expect(cells["卫报"] == .unknown)
  }

  @Test func `counts what outlets take from others`() throws {
    let diagram = try DrawingSample.meeting().citationDiagram(style: DrawingSample.chinese)
    guard case .citations(let flow) = diagram.content else {
      Issue.record("is no flow")
      return
    }
    let stream = flow.streams.first { $0.source == "outlet:卫报" && $0.target == "outlet:大纪元" }
    #expect(stream?.weight == 1)
    let own = flow.streams.filter { $0.source == $0.target }
    #expect(own.isEmpty)
  }
}
