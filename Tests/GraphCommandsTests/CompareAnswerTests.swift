import CommandLineTool
import CommandTestSupport
import Foundation
import TestSupport
import Testing

/// What the matrix says of single outlets, read as programs read it.
@Suite struct CompareAnswerTests {
  private func answer(_ outcome: CommandOutcome) throws -> ComparisonAnswer {
    try ComparisonAnswer(outcome)
  }

  private static let carried = ["carried", "carried-differently"]

  @Test func `compares the video meeting as its articles have it`() throws {
    let graph = try SampleGraph()
    let answer = try answer(graph.run(["compare", "视频会晤", "--format", "json"]))
    for outlet in ["新唐人", "大纪元", "德国之声"] {
      #expect(Self.carried.contains(answer.state("邀请习近平访俄", outlet) ?? ""), "\(outlet)")
      #expect(Self.carried.contains(answer.state("深化两国军事合作", outlet) ?? ""), "\(outlet)")
    }
    for statement in ["邀请习近平访俄", "深化两国军事合作"] {
      #expect(answer.state(statement, "新华社") == "said-to-be-left-out")
    }
    let claimants = answer.cell("邀请习近平访俄", "新华社")?.claims.compactMap(\.article?.id)
    #expect(
      Set(claimants ?? []) == ["article:dajiyuan-2022-12-31", "article:xintangren-2023-01-01"]
    )
    let military = answer.cell("深化两国军事合作", "新华社")?.claims.compactMap(\.article?.id)
    #expect(Set(military ?? []) == ["article:xintangren-2023-01-01"])
  }

  @Test func `measures the words of an agency by those of the readout`() throws {
    let graph = try SampleGraph()
    let answer = try answer(graph.run(["compare", "视频会晤", "--format", "json"]))
    let agency = answer.cell("在习近平领导下", "新华社")
    #expect(agency?.state == "carried-differently")
    #expect(agency?.differences.map(\.kind) == ["added-epithets"])
    #expect(agency?.differences.first?.after == "总书记英明")
    #expect(answer.state("在习近平领导下", "克里姆林宫公告") == "carried")
  }

  @Test func `says nothing of outlets whose coverage is not here`() throws {
    let graph = try SampleGraph()
    let answer = try answer(graph.run(["compare", "视频会晤", "--format", "json"]))
    let held = Set(answer.outlets.filter(\.held).map(\.name))
    #expect(held == ["美国之音", "大纪元", "德国之声", "新唐人"])
    for row in answer.rows {
      for cell in row.cells where cell.state == "not-carried" {
        #expect(held.contains(String(cell.outlet.dropFirst("outlet:".count))), "\(row.id)")
      }
    }
    // An announcement on the day before could not tell what was said.
    #expect(answer.state("邀请习近平访俄", "美国之音") == "no-data")
  }

  @Test func `compares what was said to the envoy`() throws {
    let graph = try SampleGraph()
    let answer = try answer(
      graph.run(["compare", "2022-12-21-习近平会见梅德韦杰夫", "--format", "json"])
    )
    for outlet in ["大纪元", "美国之音"] {
      #expect(Self.carried.contains(answer.state("积极劝和促谈", outlet) ?? ""))
    }
  }

  @Test func `lists the two readings of a date`() throws {
    let graph = try SampleGraph()
    let text = graph.run(["conflicts", "视频会晤", "--kind", "date", "--lang", "zh"]).output
    #expect(text.contains("2022年12月30日 周五"))
    #expect(text.contains("2022年12月29日 周四"))
    #expect(text.contains("2022年12月29日是周四，周五是30日"))
  }

  @Test func `compares pages that were ingested`() throws {
    let desk = try pages(CompareScene.pages)
    let answer = try answer(desk.run(["compare", "林望海 方小舟", "--format", "json"]))
    #expect(Set(answer.outlets.map(\.name)) == ["大纪元", "新唐人"])
    #expect(Self.carried.contains(answer.state("访问北港码头", "大纪元") ?? ""))
    #expect(Self.carried.contains(answer.state("访问北港码头", "新唐人") ?? ""))
    #expect(answer.state("休渔期", "新唐人") == "not-carried")
  }

  private func pages(_ pages: [String: String]) throws -> GraphDesk {
    let desk = try GraphDesk()
    for (name, text) in pages { try desk.folder.write(text, to: "pages/\(name)") }
    #expect(desk.run("ingest {here}/pages").status == .done)
    return desk
  }

  @Test func `ties what an agency is said to leave out to the statements, read from pages`() throws
  {
    let desk = try pages(CompareScene.silentPages)
    let outcome = desk.run("compare 2024-06-02 林望海 方小舟 --lang zh --evidence")
    try expectGolden(outcome.output, "compare/silent-pages-zh.txt")
    let answer = try answer(desk.run("compare 2024-06-02 林望海 方小舟 --format json"))
    for words in ["您带领渔民代表团访问", "深化双方渡轮合作"] {
      #expect(answer.state(words, "新华社") == "said-to-be-left-out", "\(words)")
      // What the other outlet has in words of its own is no matter of its own.
      #expect(answer.row(words)?.also.count == 1, "\(words)")
    }
    let agency = answer.cell("英明领导下", "新华社")
    #expect(agency?.state == "carried-differently")
    #expect(agency?.differences.map(\.kind) == ["added-epithets"])
    #expect(answer.state("英明领导下", "港务局") == "carried")
  }

  @Test func `claims no absence from an article about something else`() throws {
    let desk = try pages(CompareScene.silentPages)
    let answer = try answer(desk.run("compare 2024-06-02 林望海 方小舟 --format json"))
    #expect(answer.outlets.first { $0.name == "美国之音" }?.held == true)
    #expect(answer.state("英明领导下", "新唐人") == "not-carried")
    #expect(answer.state("英明领导下", "美国之音") == "no-data")
  }

  @Test func `shows dates that contradict their own weekday, read from pages`() throws {
    let desk = try pages(CompareScene.contradictoryPages)
    try expectGolden(desk.run("conflicts --lang zh").output, "compare/contradictory-zh.txt")
    try expectGolden(desk.run("conflicts --kind date").output, "compare/contradictory-en.txt")
    #expect(
      desk.run("timeline --kind meeting --lang zh").output.contains("出入：2024年5月16日是周四，不是周五")
    )
  }
}
