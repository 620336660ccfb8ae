import EDTF
import EventGraph
import Testing

@Suite struct ProfileTests {
  private let store: GraphStore

  init() throws {
    store = try HarbourGraph.make()
  }

  private func profile(_ word: String, limit: Int = 20) throws -> Profile {
    try store.profile(of: try store.find(word), limit: limit)
  }

  @Test func `lists names, the fullest first, and titles with their time`() throws {
    let names = try profile("林望海").names
    #expect(names.map(\.name) == ["林望海", "Lin Wanghai", "林局长", "议员"])
    #expect(names.map(\.kind) == [.full, .latin, .title, .title])
    #expect(names.map { $0.held?.description } == [nil, nil, nil, "2010/2018"])
  }

  @Test func `lists neighbours by kind of connection, in order of time`() throws {
    let relations = try profile("林望海").relations
    let outline = relations.map { relation in
      let ends = relation.neighbors.map { neighbor in
        [neighbor.edge.happened?.description, neighbor.edge.role, neighbor.node.label]
          .compactMap(\.self).joined(separator: " ")
      }
      return "\(relation.isOutgoing ? "→" : "←") \(relation.kind) \(relation.count): "
        + ends.joined(separator: "; ")
    }
    #expect(
      outline == [
        "→ said 1: 林望海、顾南桥：还有一条航线",
        "→ attended 3: 2024-05 通话; 2024-05-17 host 港口会谈; 一封信",
        "→ served 2: 2019-03/2021 局长 港务局; 2023/.. 局长 港务局",
        "→ linked 1: 1990/1994 同学 顾南桥",
        "← addressed 1: 2024-05-17 顾南桥 → 林望海：“渡轮秋天复航”",
        "← mentioned 3: 2024-05-12 会谈将至; 2024-05-18 会谈之后; 2024-05-19 一周",
        "← omittedBy 1: 2024-05-19 石渡社、林望海未提：票价",
      ]
    )
  }

  @Test func `counts all neighbours and lists as many as asked for`() throws {
    let attended = try profile("林望海", limit: 1).relations.first { $0.kind == .attended }
    #expect(attended?.count == 3)
    #expect(attended?.neighbors.map(\.node.label) == ["通话"])
  }

  @Test func `knows what only articles have`() throws {
    let article = try profile("a2").article
    #expect(article?.url == "https://yunwan.example/2")
    #expect(article?.authors == nil)
    #expect(try profile("林望海").article == nil)
  }

  @Test func `lists who carried something, each with its own version`() throws {
    let reports = try store.reports(of: "statement:复航").map { report in
      [
        report.published?.description ?? "", report.outlet, report.isFirstHand ? "" : "told",
        report.teller, report.words ?? "",
      ].joined(separator: "|")
    }
    #expect(
      reports == [
        "2024-05-18|云湾晨报||云湾晨报|秋天复航", "2024-05-19|海湾周刊||海湾周刊|今秋复航",
        "2024-05-19|石渡社|told|海湾周刊|今秋复航",
      ]
    )
    let meeting = try store.reports(of: "meeting:2024-05-17-会谈")
    #expect(meeting.map(\.told) == [#"{"date":"2024-05-16","status":"planned"}"#, nil])
    #expect(meeting.map(\.conflict) == ["16日是周四", nil])
    #expect(try store.reports(of: "meeting:信").isEmpty)
    #expect(try store.reports(of: "没有").isEmpty)
  }

  @Test func `leads every fact back to words and lines`() throws {
    let proofs = try store.proofs(of: try store.find("复航")).map { proof in
      [
        proof.fact, proof.file ?? "", proof.line == nil ? "" : "line", proof.article ?? "",
        proof.paragraph.map(String.init) ?? "", proof.exact ?? "",
      ].joined(separator: "|")
    }
    let statement = "顾南桥 → 林望海：“渡轮秋天复航”"
    #expect(
      proofs == [
        "\(statement)|海湾.yaml|line|||", "\(statement)|||article:a2||秋天复航",
        "\(statement)|||article:a3|3|今秋复航",
      ]
    )
  }

  @Test func `names the line an entry begins in`() throws {
    let proof = try store.proofs(of: try store.find("林望海")).first
    let lines = String(decoding: HarbourGraph.file.bytes, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    let line = try #require(proof?.line)
    #expect(lines[line - 1].contains("name: 林望海"))
  }

  @Test func `leads a link back to its article, with and without words`() throws {
    let links = try SampleFiles.graph(
      SampleFiles.file(
        "a.yaml",
        """
        outlets: [{name: 云湾晨报}]
        people: [{name: 林望海}, {name: 顾南桥}]
        articles: [{id: a1, outlet: 云湾晨报, title: 会谈}]
        links: [{from: 林望海, to: 顾南桥, label: 同学, article: a1}]
        """
      )
    )
    let proofs = try links.proofs(of: try links.find("顾南桥"))
    #expect(proofs.map(\.article) == [nil, "article:a1"])
    #expect(proofs.map(\.fact) == ["顾南桥", "林望海 同学 顾南桥"])
    #expect(proofs.last?.exact == nil)
  }
}
