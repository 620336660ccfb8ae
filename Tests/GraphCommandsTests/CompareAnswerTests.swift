import CommandLineTool
import CommandTestSupport
import Foundation
import TestSupport
import Testing

/// What the matrix says of single outlets, read as programs read it.
@Suite struct CompareAnswerTests {
  private struct Answer: Decodable {
    struct Column: Decodable {
      let name: String
      let held: Bool
    }
    struct Source: Decodable { let id: String }
    struct Claim: Decodable { let article: Source? }
    struct Difference: Decodable {
      let kind: String
      let after: String
    }
    struct Cell: Decodable {
      let outlet: String
      let state: String
      let secondHand: Bool
      let differences: [Difference]
      let claims: [Claim]
    }
    struct Row: Decodable {
      let id: String
      let text: String?
      let cells: [Cell]
    }
    struct Group: Decodable { let rows: [Row] }

    let outlets: [Column]
    let groups: [Group]

    var rows: [Row] { groups.flatMap(\.rows) }

    func row(_ words: String) -> Row? {
      rows.first { $0.id.contains(words) || $0.text?.contains(words) == true }
    }

    func cell(_ words: String, _ outlet: String) -> Cell? {
      row(words)?.cells.first { $0.outlet.hasSuffix(":\(outlet)") }
    }

    func state(_ words: String, _ outlet: String) -> String? { cell(words, outlet)?.state }
  }

  private func answer(_ outcome: CommandOutcome) throws -> Answer {
    try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
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
    let desk = try GraphDesk()
    for (name, text) in CompareScene.pages { try desk.folder.write(text, to: "pages/\(name)") }
    #expect(desk.run("ingest {here}/pages").status == .done)
    let answer = try answer(desk.run(["compare", "林望海 方小舟", "--format", "json"]))
    #expect(Set(answer.outlets.map(\.name)) == ["大纪元", "新唐人"])
    #expect(Self.carried.contains(answer.state("访问北港码头", "大纪元") ?? ""))
    #expect(Self.carried.contains(answer.state("访问北港码头", "新唐人") ?? ""))
    #expect(answer.state("休渔期", "新唐人") == "not-carried")
  }

  @Test func `shows dates that contradict their own weekday, read from pages`() throws {
    let desk = try GraphDesk()
    for (name, text) in CompareScene.contradictoryPages {
      try desk.folder.write(text, to: "pages/\(name)")
    }
    #expect(desk.run("ingest {here}/pages").status == .done)
    try expectGolden(desk.run("conflicts --lang zh").output, "compare/contradictory-zh.txt")
    try expectGolden(desk.run("conflicts --kind date").output, "compare/contradictory-en.txt")
    #expect(
      desk.run("timeline --kind meeting --lang zh").output.contains("出入：2024年5月16日是周四，不是周五")
    )
  }

  @Test(.enabled(if: Repository.sharedData != nil, "no shared articles beside the checkout"))
  func `shows the two readings of a date of the articles as they were published`() throws {
    let desk = try GraphDesk()
    let seeds = try #require(Repository.sharedData).appending(path: "seeds").path
    #expect(desk.run("ingest \(seeds)").status == .done)
    let text = desk.run("conflicts 2022-12-30-习近平-普京-video --kind date --lang zh").output
    #expect(text.contains("2022年12月30日 周五"))
    #expect(text.contains("2022年12月29日 周四\n      出入：2022年12月29日是周四，不是周五\n      大纪元"))
    #expect(desk.run("conflicts --lang zh").output.contains("出入：2022年12月28日是周三，不是周四"))
  }

  @Test(.enabled(if: Repository.sharedData != nil, "no shared articles beside the checkout"))
  func `compares the five articles as they were published`() throws {
    let desk = try GraphDesk()
    let seeds = try #require(Repository.sharedData).appending(path: "seeds").path
    #expect(desk.run("ingest \(seeds)").status == .done)
    let answer = try answer(desk.run("compare 2022-12-30-习近平-普京-video --format json"))
    let held = Set(answer.outlets.filter(\.held).map(\.name))
    #expect(held == ["美国之音", "大纪元", "德国之声", "新唐人"])
    for outlet in ["新唐人", "德国之声"] {
      #expect(Self.carried.contains(answer.state("尊敬的主席先生", outlet) ?? ""), "\(outlet)")
    }
    for row in answer.rows {
      for cell in row.cells where cell.state == "not-carried" {
        #expect(held.contains(String(cell.outlet.dropFirst("outlet:".count))), "\(row.id)")
      }
    }
    let peace = desk.run("drift 积极劝和促谈 --format csv").output
    #expect(peace.contains("大纪元") && peace.contains("美国之音"))
  }
}
