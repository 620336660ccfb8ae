import CommandLineTool
import CommandTestSupport
import Foundation
import GraphCommands
import SQLite
import TestSupport
import Testing

/// Making, filling, checking and copying a graph, as transcripts.
@Suite struct GraphKeepingTests {
  @Test func `makes, fills, counts, checks and copies a graph`() throws {
    let desk = try GraphDesk()
    let text = desk.transcript([
      "init", "init", "stats", "import --check {Graphs}/example-harbour-talks.yaml",
      "import {Graphs}/example-harbour-talks.yaml", "import {Graphs}/example-harbour-talks.yaml",
      "import {Graphs}/putin-xi-2022-12-30.yaml --format json", "stats", "stats --lang zh",
      "stats --format json", "check", "check --format jsonl",
      "import --remove putin-xi-2022-12-30.yaml",
      "import --remove 没有.yaml", "backup {here}/copy.sqlite", "stats --db {here}/copy.sqlite",
    ])
    try expectGolden(text, "keeping.txt")
  }

  @Test func `counts pages where there are too many to list`() throws {
    let desk = try GraphDesk()
    for number in 0..<13 {
      let text = "港务会谈\n\n【大纪元2024年6月1日讯】\n\n渔会会长林望海说，\(number)号泊位明年春天以前会修好，渔船可以停靠东侧。\n"
      try desk.folder.write(text, to: "pages/\(number).txt")
    }
    desk.run("import {Graphs}/example-harbour-talks.yaml")
    desk.run("ingest {here}/pages --quiet")
    let lines = desk.transcript(["stats"]).split(separator: "\n")
    #expect(lines.suffix(2) == ["graph file  example-harbour-talks.yaml", "page  13 files"])
  }

  @Test func `imports tables, and counts what is replaced`() throws {
    let desk = try GraphDesk()
    try desk.folder.write("id,type,name,ts\n1,person,普京,\n2,statement,话,2022\n", to: "nodes.csv")
    try desk.folder.write("src,dst,type\n1,2,SAID\n", to: "edges.csv")
    let first = desk.transcript([
      "import --nodes {here}/nodes.csv --edges {here}/edges.csv",
      "import --nodes {here}/nodes.csv --edges {here}/edges.csv", "timeline --person 普京",
    ])
    try desk.folder.write("src,dst,type\n1,3,SAID\n", to: "edges.csv")
    let second = desk.transcript(["import --nodes {here}/nodes.csv --edges {here}/edges.csv"])
    try expectGolden(first + "\n" + second, "tables.txt")
  }

  @Test func `tells what is wrong with a graph, with status 1`() throws {
    let desk = try GraphDesk()
    desk.run("import {Graphs}/example-harbour-talks.yaml")
    let path = desk.folder.path("graph.sqlite")
    try Connection(path: path, access: .readWrite).executeScript(
      """
      DELETE FROM evidence;
      UPDATE node SET source = NULL WHERE key = 'statement:秋天复航'
      """
    )
    try expectGolden(desk.transcript(["check", "check --format csv"]), "unsound.txt")
  }

  @Test func `says of every failure what to do, and writes nothing`() throws {
    let desk = try GraphDesk()
    try desk.folder.write("eventgraph: 1\npeple: []\n", to: "wrong.yaml")
    try desk.folder.write("这不是数据库，是一页稿纸。\n", to: "page.txt")
    let text = desk.transcript([
      "timeline", "show 林望海", "import {here}/wrong.yaml", "import {here}/没有.yaml",
      "import --check {here}/wrong.yaml", "import", "import --nodes {here}/a.csv",
      "init --db {here}/没有/a.sqlite", "stats --db {here}/page.txt", "init --db {here}/page.txt",
      "stats --db {here}",
    ])
    try expectGolden(text, "failures.txt")
    #expect(!FileManager.default.fileExists(atPath: desk.folder.path("graph.sqlite")))
  }

  @Test func `says which links it passed over, and that there was nothing else`() throws {
    let desk = try GraphDesk()
    try desk.folder.write("渡轮秋天复航\n\n林望海表示，渡轮秋天复航。\n", to: "pages/a.txt")
    for (link, target) in [("links/a.txt", "../pages/a.txt"), ("links/none", "nowhere")] {
      let path = desk.folder.path(link)
      try FileManager.default.createDirectory(
        atPath: desk.folder.path("links"),
        withIntermediateDirectories: true
      )
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }
    try FileManager.default.createDirectory(
      atPath: desk.folder.path("empty"),
      withIntermediateDirectories: true
    )
    let text = desk.transcript([
      "ingest {here}/links", "read {here}/links --format jsonl", "extract {here}/links",
      "ingest {here}/empty", "read {here}/empty", "extract {here}/empty",
    ])
    try expectGolden(text, "links.txt")
  }

  @Test func `says whom it cannot find or tell apart`() throws {
    let desk = try GraphDesk()
    desk.run("import {Graphs}/putin-xi-2022-12-30.yaml")
    let text = desk.transcript([
      "show 习近苹", "show 中国外交", "show statement:普京", "timeline --person 新华社",
      "timeline --person 普京 --from 昨天", "timeline --certainly --possibly", "show 没有这个人",
      "backup {db}", "timeline --limit 0", "show 普金", "compare 无此会", "drift 普京",
      "search 会谈 --from 2021-02 --to 2021-01", "neighbors 普京 --from 2021 --to 2020",
      "render --all --from 2021 --to 2020 -o -", "groups --from 2021 --to 2020",
    ])
    try expectGolden(text, "not-found.txt")
  }

  @Test func `reads a curated file from standard input`() throws {
    var desk = try GraphDesk()
    desk.stage.input = Array("eventgraph: 1\npeople: [{name: 林望海}]\n".utf8)
    #expect(desk.run("import -").output == "imported: 1 person, 0 connections\n")
  }
}
