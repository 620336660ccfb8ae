import CommandLineTool
import CommandTestSupport
import GraphCommands
import TestSupport
import Testing

@Suite struct ShowCommandTests {
  @Test(arguments: [
    ("meeting-en.txt", "show 港口会谈 --evidence --lang en"),
    ("meeting-zh.txt", "show 港口会谈 --evidence --lang zh"),
    ("statement.txt", "show 秋天复航 --evidence"), ("omission.txt", "show 石渡社未提票价 --evidence"),
    ("person.txt", "show 林望海 --evidence"), ("outlet.txt", "show 石渡社"),
    ("article.txt", "show chenbao-05-18"), ("place.txt", "show 白塔楼"),
    ("organization.txt", "show 云湾港务局"), ("statement.json", "show 秋天复航 --evidence --format json"),
  ])
  func `shows what the small graph says of one entity`(name: String, line: String) throws {
    let desk = try GraphDesk()
    desk.run("import {Graphs}/example-harbour-talks.yaml")
    let outcome = desk.run(line)
    #expect(outcome.status == .done)
    try expectGolden(outcome.output + outcome.errors, "show/\(name)")
  }

  @Test(arguments: [
    ("putin-zh.txt", "show 普京 --lang zh --limit 3"),
    ("putin-en.txt", "show 普京 --lang en --limit 3 --evidence"),
    ("invitation-zh.txt", "show statement:邀请习近平访俄 --lang zh --evidence"),
    ("zelensky-en.txt", "show 泽连斯基 --lang en"),
  ])
  func `shows people and statements as a newsroom reads them`(name: String, line: String) throws {
    let desk = try GraphDesk()
    desk.run("import {Graphs}/putin-xi-2022-12-30.yaml")
    try expectGolden(desk.run(line).output, "show/\(name)")
  }
}
