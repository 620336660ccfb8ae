import CommandLineTool
import CommandTestSupport
import Foundation
import JSON
import TestSupport
import Testing

/// Documentation/output.schema.json describes all JSON that commands print, and no other.
@Suite struct OutputSchemaTests {
  /// A command line with the definitions of its JSON and of each line of its JSON Lines.
  private static let answers: [(line: String, value: String?, item: String?)] = [
    ("timeline", "timeline", "timelineRow"),
    ("timeline --person 普京", "timeline", "timelineRow"),
    ("show 普京 --evidence", "show", nil),
    ("show statement:邀请习近平访俄 --evidence --why", "show", nil),
    ("show article:dajiyuan-2022-12-31", "show", nil),
    ("search 军事合作 OR 普京", "search", "searchHit"),
    ("search 林望海", "search", "searchHit"),
    ("path 普京 路透社 --all --evidence", "paths", "path"),
    ("path 梅德韦杰夫 美联社 --chronological --through 普京", "paths", "path"),
    ("neighbors 普京 --depth 2", "neighbors", "near"),
    ("common 普京 习近平", "common", "sharedNode"),
    ("central --by pagerank", "central", "centralEntry"),
    ("central --by betweenness --sample 5", "central", "centralEntry"),
    ("groups", "groups", "group"),
    ("compare 视频会晤 --diff", "compare", nil),
    ("compare --from 2022-12-30 --to 2022-12-31 --person 普京", "compare", nil),
    ("conflicts", "conflicts", "conflict"),
    ("drift 在习近平领导下", "wordings", nil),
    ("sources statement:邀请习近平访俄", "sources", nil),
    ("sources article:dajiyuan-2022-12-31", "sources", nil),
    ("outlets", "outlets", "outletRecord"),
    ("stats", "stats", nil),
    ("check", "check", "finding"),
    ("verify", "verify", "drift"),
    ("review", "review", "question"),
    ("decisions", "decisions", "decision"),
    ("import {Graphs}/example-harbour-talks.yaml", "import", nil),
    ("ingest {here}/pages", "ingest", nil),
    ("edtf 2022-12-30 2022-13", nil, "edtf"),
    ("dates --explain --published 2022-12-30 周五（12月30日）说，昨天周六，几天前", nil, "timeExpression"),
    ("read {here}/pages --why", nil, "read"),
  ]

  /// Commands that print nothing where nothing is wrong.
  private static let quiet = ["verify", "review"]

  private static let page = """
    林望海与方小舟会谈

    【大纪元2024年6月3日讯】

    港务局长林望海6月2日与渔会会长方小舟举行会谈。林望海对方小舟说：「我们期待你明年春天带领渔民代表团访问北港码头。」
    """

  private static func schema() throws -> SchemaCheck {
    let url = Repository.root.appending(path: "Documentation/output.schema.json")
    return SchemaCheck(try JSONParser.parse(Array(Data(contentsOf: url))))
  }

  @Test func `describes what every command prints`() throws {
    let schema = try Self.schema()
    let graph = try GraphDesk()
    _ = try graph.folder.write(Self.page, to: "pages/a.txt")
    graph.run("import {Graphs}/putin-xi-2022-12-30.yaml")
    graph.run("ingest {here}/pages")
    graph.run("entity rename person:林望海 林先生")
    for (line, value, item) in Self.answers {
      if let value {
        let text = graph.run("\(line) --format json").output
        let json = try JSONParser.parse(Array(text.utf8))
        #expect(schema.faults(in: json, as: value) == [], "\(line)")
      }
      guard let item else { continue }
      let lines = graph.run("\(line) --format jsonl").output.split(separator: "\n")
      #expect(!lines.isEmpty || Self.quiet.contains(line), "\(line)")
      for text in lines {
        let json = try JSONParser.parse(Array(text.utf8))
        #expect(schema.faults(in: json, as: item) == [], "\(line)")
      }
    }
  }

  @Test(arguments: [
    (#"{"node": 1, "score": 1}"#, "centralEntry"), (#"{"score": 1}"#, "centralEntry"),
    (#"{"id": "a", "kind": "ghost", "label": "", "when": null}"#, "node"),
    (#"{"id": "a", "kind": "place", "label": "", "when": null, "age": 1}"#, "node"),
    (#"{"person": -1}"#, "counts"), ("[{}]", "check"), ("1", "date"),
  ])
  func `finds what is not as described`(text: String, name: String) throws {
    let schema = try Self.schema()
    let value = try JSONParser.parse(Array(text.utf8))
    #expect(!schema.faults(in: value, as: name).isEmpty)
  }

  @Test func `is explained, command by command`() throws {
    func page(_ name: String) throws -> String {
      let url = Repository.root.appending(path: "Documentation/\(name)")
      return try String(contentsOf: url, encoding: .utf8)
    }
    let output = try page("Output.md")
    let schema = try Self.schema()
    for (name, members) in schema.definitions {
      let section = output.components(separatedBy: "\n### `\(name)`\n").last ?? ""
      let shape = section.components(separatedBy: "\n### ").first ?? ""
      for member in members {
        #expect(shape.contains("\n| `\(member)` |"), "\(name) \(member)")
      }
    }
    let commands = try page("Commands.md").components(separatedBy: "\n## graph ").dropFirst()
    // These write files in forms of others; Documentation/Exports.md says what is in them.
    for command in commands where !["render", "export"].contains(command.prefix(6)) {
      guard command.contains("The form of the output; one of"), command.contains("json") else {
        continue
      }
      let name = command.prefix { $0 != "\n" }
      #expect(output.contains("`graph \(name)`"), "\(name)")
    }
  }
}
