import CommandLineTool
import CommandTestSupport
import Foundation
import GraphCommands
import TestSupport
import Testing

@Suite struct TimelineCommandTests {
  private func harbour() throws -> GraphDesk {
    let desk = try GraphDesk()
    desk.run("import {Graphs}/example-harbour-talks.yaml")
    return desk
  }

  @Test(arguments: [
    ("text-en.txt", "timeline --lang en"), ("text-zh.txt", "timeline --lang zh"),
    ("page.md", "timeline --format markdown"), ("table.csv", "timeline --format csv"),
    ("rows.json", "timeline --format json"), ("rows.jsonl", "timeline --format jsonl"),
    ("page-en.html", "timeline --format html"),
    ("page-zh.html", "timeline --format html --lang zh"),
  ])
  func `prints the small graph in every form`(name: String, line: String) throws {
    let outcome = try harbour().run(line)
    #expect(outcome.status == .done)
    #expect(outcome.errors == "")
    try expectGolden(outcome.output, "timeline/\(name)")
  }

  @Test func `narrows the list down as asked`() throws {
    let desk = try harbour()
    let text = desk.transcript([
      "timeline --person 顾南桥 --outlet 石渡社", "timeline --person 顾南桥 --person 林望海 --kind meeting",
      "timeline --from 2024-05-18 --certainly",
      "timeline --from 2024-05-18 --to 2024-05-18 --certainly",
      "timeline --kind article --reverse --limit 1", "timeline --place 白塔楼 --meeting 港口会谈",
      "timeline --organization 云湾港务局", "timeline --from 2030", "timeline --limit 2",
      "timeline --from 2021 --to 2020",
    ])
    try expectGolden(text, "timeline/narrowed.txt")
  }

  @Test(arguments: ["en", "zh"])
  func `prints the big graph's person as a newsroom reads it`(language: String) throws {
    let desk = try GraphDesk()
    desk.run("import {Graphs}/putin-xi-2022-12-30.yaml")
    let outcome = desk.run("timeline --person 习近平 --lang \(language)")
    try expectGolden(outcome.output, "timeline/xi-\(language).txt")
    let isNarrow = outcome.output.split(separator: "\n").allSatisfy {
      DisplayWidth.of(String($0)) <= 80
    }
    #expect(isNarrow)
  }

  @Test func `takes the language of the reader`() throws {
    var desk = try harbour()
    desk.stage.environment = ["LC_ALL": "zh_CN.UTF-8"]
    #expect(desk.run("timeline").output.contains("2024年5月17日 周五"))
  }
}
