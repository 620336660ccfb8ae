import EventGraph
import Foundation
import TestSupport
import Testing

@Suite struct MalformedImportTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let format: ImportFormat
    let text: String
    let line: Int
    let message: String

    var testDescription: String { name }
  }

  private static let head = #"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#

  static let cases = [
    Case(name: "no XML", format: .graphml, text: "甲,乙\n", line: 1, message: "Document is empty"),
    Case(name: "nothing", format: .graphml, text: "", line: 1, message: "Extra content"),
    Case(
      name: "another root",
      format: .graphml,
      text: "<gexf/>",
      line: 1,
      message: "it begins with <gexf>"
    ),
    Case(
      name: "no graph",
      format: .graphml,
      text: "\(head)</graphml>",
      line: 1,
      message: "no graph"
    ),
    Case(
      name: "unclosed",
      format: .graphml,
      text: "\(head)\n<graph>\n<node id=\"a\">\n",
      line: 3,
      message: "it ends before every element has ended"
    ),
    Case(
      name: "two nodes of one id",
      format: .graphml,
      text: "\(head)<graph>\n<node id=\"a\"/>\n<node id=\"a\"/></graph></graphml>",
      line: 3,
      message: "the id 'a' is there already"
    ),
    Case(
      name: "an edge to nowhere",
      format: .graphml,
      text: "\(head)<graph><node id=\"a\"/>\n<edge source=\"a\" target=\"b\"/></graph></graphml>",
      line: 2,
      message: "no node has the id 'b'"
    ),
    Case(
      name: "an id that is none of ours",
      format: .graphml,
      text: """
        \(head)<key id="k" for="node" attr.name="stable_id"/><graph>
        <node id="n0"><data key="k">习近平</data></node></graph></graphml>
        """,
      line: 2,
      message: "'习近平' is no id of ours"
    ),
    Case(
      name: "entities that grow",
      format: .graphml,
      text: """
        <!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        ]>\(head)<graph><node id="&b;"/></graph></graphml>
        """,
      line: 1,
      message: "it declares entities"
    ),
    Case(
      name: "an entity of a file",
      format: .graphml,
      text: """
        <!DOCTYPE graphml [<!ENTITY a SYSTEM "file:///etc/passwd">]>
        \(head)<graph><desc>&a;</desc></graph></graphml>
        """,
      line: 1,
      message: "it declares entities"
    ),
    Case(
      name: "an unknown entity",
      format: .graphml,
      text: "\(head)<graph>\n<desc>&nbsp;</desc></graph></graphml>",
      line: 2,
      message: "Entity 'nbsp' not defined"
    ),
    Case(
      name: "a million levels",
      format: .graphml,
      text: head + String(repeating: "<graph>", count: 1_000_000),
      line: 1,
      message: "it is nested deeper than 256 levels"
    ),
    Case(
      name: "an attribute of forty megabytes",
      format: .graphml,
      text: "\(head)<graph id=\"" + String(repeating: "长", count: 14_000_000) + "\"/></graphml>",
      line: 1,
      message: "a tag or comment is far too large"
    ),
    Case(
      name: "a hundred thousand attributes",
      format: .graphml,
      text: "\(head)<graph " + (0..<100_000).map { "a\($0)=\"\" " }.joined() + "/></graphml>",
      line: 1,
      message: "a tag or comment is far too large"
    ),
    Case(
      name: "a value of nine megabytes",
      format: .graphml,
      text: """
        \(head)<key id="k" for="node" attr.name="note"/><graph><node id="a"><data key="k">
        """ + String(repeating: "<!---->0123456789长长\n", count: 550_000),
      line: 0,
      message: "a value has more than"
    ),
    Case(name: "no JSON", format: .json, text: "{\n\"nodes\": [,]}", line: 2, message: "value"),
    Case(name: "no lists", format: .json, text: "{}", line: 1, message: "it has no lists"),
    Case(
      name: "a node without an id",
      format: .json,
      text: #"{"nodes":[{}],"edges":[]}"#,
      line: 1,
      message: "node 1 of the list has no id"
    ),
    Case(
      name: "an edge to nowhere in JSON",
      format: .json,
      text: #"{"nodes":[{"id":"甲"}],"links":[{"source":"甲","target":"乙"}]}"#,
      line: 1,
      message: "edge 1 of the list: no node has the id '乙'"
    ),
    Case(name: "no entity", format: .ftm, text: "\n{}\n", line: 2, message: "an entity has an id"),
  ]

  @Test(arguments: cases)
  func `says where a file is wrong and imports nothing`(wrong: Case) throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "文件").path
    let database = folder.url.appending(path: "graph.sqlite").path
    try Data(wrong.text.utf8).write(to: URL(filePath: path))
    let error = #expect(throws: GraphFileProblems.self) {
      try GraphStore.importGraph(path: path, as: wrong.format, into: database)
    }
    let problem = try #require(error?.problems.first)
    #expect(problem.message.contains(wrong.message))
    #expect(problem.line == wrong.line)
    #expect(!FileManager.default.fileExists(atPath: database), "no empty graph is left behind")
  }

  @Test func `leaves a graph as it was when a file is wrong`() throws {
    let folder = try TemporaryFolder()
    let database = folder.url.appending(path: "graph.sqlite").path
    let good = folder.url.appending(path: "好.graphml").path
    let bad = folder.url.appending(path: "坏.graphml").path
    let text = ForeignGraphs.triangle(["甲", "乙"])
    try Data(text.utf8).write(to: URL(filePath: good))
    try Data(text.replacing("</graphml>", with: "").utf8).write(to: URL(filePath: bad))
    _ = try GraphStore.importGraph(path: good, as: .graphml, into: database)
    let before = try SampleGraph.export(.graphml, of: GraphStore.open(path: database)).text
    #expect(throws: GraphFileProblems.self) {
      try GraphStore.importGraph(path: bad, as: .graphml, into: database)
    }
    #expect(try SampleGraph.export(.graphml, of: GraphStore.open(path: database)).text == before)
  }
}
