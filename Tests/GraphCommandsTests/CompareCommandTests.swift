import CommandLineTool
import CommandTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct CompareCommandTests {
  private func scene() throws -> GraphDesk {
    let desk = try GraphDesk()
    try desk.folder.write(CompareScene.file, to: "scene.yaml")
    #expect(desk.run("import {here}/scene.yaml").errors == "")
    return desk
  }

  @Test(arguments: [
    ("scene-en.txt", "compare 渡轮会谈"), ("scene-zh.txt", "compare 渡轮会谈 --lang zh"),
    ("scene-proofs.txt", "compare 渡轮会谈 --evidence --diff"),
    ("scene.md", "compare 渡轮会谈 --format markdown --diff --evidence"),
    ("scene.csv", "compare 渡轮会谈 --format csv"),
    ("scene.json", "compare 渡轮会谈 --format json --diff"),
    ("scene-en.html", "compare 渡轮会谈 --format html"),
    ("scene-zh.html", "compare 渡轮会谈 --format html --lang zh"),
    ("scene-time.txt", "compare --from 2024-05-17 --to 2024-05-17 --person 顾南桥 --outlets 石渡日报,石渡社"),
    ("conflicts-en.txt", "conflicts"), ("conflicts-zh.txt", "conflicts --lang zh"),
    ("conflicts.csv", "conflicts 票价 --format csv"),
    ("conflicts.json", "conflicts --kind place --format json"),
    ("drift-en.txt", "drift 票价"), ("drift-zh.txt", "drift 票价 --lang zh --against fullest"),
    ("drift.json", "drift 领导之下 --format json"), ("drift.csv", "drift 票价 --format csv"),
    ("sources-en.txt", "sources statement:票价"), ("sources-zh.txt", "sources ribao --lang zh"),
    ("sources.json", "sources statement:票价 --format json"),
    ("outlets-en.txt", "outlets"), ("outlets-zh.txt", "outlets --held --lang zh"),
    ("outlets.csv", "outlets --format csv"), ("outlets.json", "outlets --limit 1 --format json"),
  ])
  func `tells of the invented meeting in every form`(name: String, line: String) throws {
    let outcome = try scene().run(line)
    #expect(outcome.status == .done)
    #expect(outcome.errors == "")
    try expectGolden(outcome.output, "compare/\(name)")
  }

  @Test func `ends with a sentence where there is nothing to compare`() throws {
    let text = try scene().transcript([
      "compare", "compare 无此会", "compare 2024-05-18 林望海", "compare --from 1900 --to 1901",
      "conflicts 白塔楼 --kind negation", "drift 渡轮会谈", "sources 林望海",
      "compare 渡轮会谈 --outlets 无此报",
    ])
    try expectGolden(text, "compare/failures.txt")
  }

  @Test func `finds a meeting by its day and those who took part`() throws {
    let graph = try SampleGraph()
    let outcome = graph.run(["compare", "2022-12-30 普京 习近平", "--lang", "zh"])
    #expect(outcome.status == .done)
    try expectGolden(outcome.output, "compare/video-meeting-zh.txt")
    #expect(graph.run(["compare", "2022-12-30", "普京", "习近平", "--lang", "zh"]) == outcome)
    let english = graph.run(["compare", "视频会晤", "--evidence", "--diff"])
    try expectGolden(english.output, "compare/video-meeting-en.txt")
  }

  @Test(arguments: [40, 80, 100, 200])
  func `fits terminals of any width`(width: Int) throws {
    var desk = try GraphDesk()
    desk.run("import {Graphs}/putin-xi-2022-12-30.yaml")
    desk.stage.terminalWidth = width
    desk.stage.outputIsTerminal = true
    desk.stage.environment["NO_COLOR"] = "1"
    let lines = desk.run("compare 视频会晤 --lang zh").output.split(separator: "\n")
    let tooWide = lines.filter { DisplayWidth.of(String($0)) > min(width, 100) }
    #expect(tooWide == [])
  }

  @Test func `lists what the video meeting's coverage disagrees on`() throws {
    let graph = try SampleGraph()
    try expectGolden(
      graph.run(["conflicts", "--lang", "zh"]).output,
      "compare/video-conflicts-zh.txt"
    )
    try expectGolden(graph.run(["drift", "在习近平领导下"]).output, "compare/video-drift-en.txt")
    try expectGolden(graph.run(["outlets"]).output, "compare/video-outlets-en.txt")
  }
}
