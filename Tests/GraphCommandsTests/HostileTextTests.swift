import CommandLineTool
import CommandTestSupport
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Names, words and addresses come from strangers; a page or terminal shows them and does nothing.
@Suite struct HostileTextTests {
  private static let text = #"""
    {
      "eventgraph": 1,
      "outlets": [{"name": "晨报\u001b[2J\u0007", "names": ["\u202e报晨"]}],
      "people": [{"name": "<script>alert(1)</script>"}, {"name": "\"\u0301 onclick=\"x"}],
      "places": [{"name": "=HYPERLINK(\"https://x.example\")"}],
      "articles": [
        {"id": "a1", "outlet": "晨报\u001b[2J\u0007", "title": "</title><b>题</b>&amp;",
          "url": "javascript:alert(1)", "published": "2024-05-18?"},
        {"id": "a2", "outlet": "晨报\u001b[2J\u0007", "title": "二",
          "url": "https://x.example/\"onmouseover=\"alert(1)", "published": "2024-05-18"}
      ],
      "meetings": [
        {"id": "m 1\" autofocus", "title": "会\r\n谈\u009b31m", "type": "call", "status": "held",
          "date": "2024", "participants": ["<script>alert(1)</script>", "\"\u0301 onclick=\"x"],
          "place": "=HYPERLINK(\"https://x.example\")",
          "reported": [{"article": "a1", "words": "]]><!--", "conflict": "**一**\n<br>`二`"}]}
      ],
      "statements": [
        {"id": "s1", "speaker": "<script>alert(1)</script>", "meeting": "m 1\" autofocus",
          "text": "[点我](javascript:alert(1)) & 'ok'", "direct": true, "reported": ["a1", "a2"]}
      ],
      "links": [
        {"from": "<script>alert(1)</script>", "to": "=HYPERLINK(\"https://x.example\")", "label": "<i>"}
      ]
    }
    """#

  private func desk() throws -> GraphDesk {
    let desk = try GraphDesk()
    try desk.folder.write(Self.text, to: "hostile.yaml")
    #expect(desk.run("import {here}/hostile.yaml").status == .done)
    return desk
  }

  @Test(arguments: [
    ("hostile.txt", "timeline"), ("hostile.md", "timeline --format markdown"),
    ("hostile.csv", "timeline --format csv"), ("hostile.json", "timeline --format json"),
    ("hostile-show.txt", "show s1 --evidence"), ("hostile-check.txt", "check"),
    ("hostile-compare.txt", "compare meeting:m --evidence --diff"),
    ("hostile-compare.md", "compare meeting:m --format markdown --evidence"),
    ("hostile-compare.csv", "compare meeting:m --format csv"),
    ("hostile-compare.json", "compare meeting:m --format json"),
    ("hostile-conflicts.txt", "conflicts"), ("hostile-drift.txt", "drift s1"),
    ("hostile-sources.txt", "sources s1"), ("hostile-outlets.txt", "outlets"),
  ])
  func `shows every sign and obeys none`(name: String, line: String) throws {
    let output = try desk().run(line).output
    let controls = output.unicodeScalars.filter { $0.properties.generalCategory == .control }
    #expect(controls.allSatisfy { $0 == "\n" || $0 == "\r" })
    #expect(!output.unicodeScalars.contains("\u{202E}"))
    try expectGolden(output, "hostile/\(name)")
  }

  @Test(arguments: ["en", "zh"])
  func `writes a page without a script, a handler or a dangerous address`(
    language: String
  ) throws {
    let page = try desk().run("timeline --format html --lang \(language)").output
    let elements = PageElements(page)
    #expect(elements.problem == nil)
    #expect(!elements.names.contains("script"))
    #expect(elements.attributes.allSatisfy { PageElements.harmless.contains($0) })
    #expect(elements.addresses == ["https://x.example/\"onmouseover=\"alert(1)"])
    #expect(Set(elements.ids).count == elements.ids.count)
    #expect(elements.ids.allSatisfy { !$0.contains(" ") })
    if language == "en" { try expectGolden(page, "hostile/hostile.html") }
  }

  @Test func `compares strangers' words in a well-formed page`() throws {
    let page = try desk().run("compare meeting:m --format html").output
    let elements = PageElements(page)
    #expect(elements.problem == nil)
    #expect(!elements.names.contains("script"))
    #expect(elements.attributes.allSatisfy { PageElements.harmless.contains($0) })
    #expect(Set(elements.addresses) == ["https://x.example/\"onmouseover=\"alert(1)"])
    #expect(Set(elements.ids).count == elements.ids.count)
    try expectGolden(page, "hostile/hostile-compare.html")
  }

  @Test func `compares the project's graph in a well-formed page`() throws {
    let desk = try GraphDesk()
    desk.run("import {Graphs}/putin-xi-2022-12-30.yaml")
    let elements = PageElements(desk.run("compare 视频会晤 --format html").output)
    #expect(elements.problem == nil)
    #expect(elements.names.isSuperset(of: ["details", "blockquote", "del", "ins"]))
    #expect(Set(elements.ids).count == elements.ids.count)
  }

  @Test(arguments: ["example-harbour-talks", "putin-xi-2022-12-30"])
  func `writes well-formed pages of the project's graphs`(name: String) throws {
    let desk = try GraphDesk()
    desk.run("import {Graphs}/\(name).yaml")
    let elements = PageElements(desk.run("timeline --format html").output)
    #expect(elements.problem == nil)
    #expect(elements.names.contains("blockquote"))
    #expect(Set(elements.ids).count == elements.ids.count)
  }
}

/// What a browser would find in a page, by a strict reader.
private final class PageElements: NSObject, XMLParserDelegate {
  static let harmless: Set<String> = [
    "class", "colspan", "content", "datetime", "href", "id", "lang", "name", "rel", "charset",
  ]

  private(set) var names: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var addresses: [String] = []
  private(set) var ids: [String] = []
  private(set) var problem: String?

  init(_ page: String) {
    super.init()
    // HTML closes these by itself; XML wants to see it.
    let closed = page.replacing(/<meta ([^>]*)>/) { "<meta \($0.1)/>" }
      .replacing("<!DOCTYPE html>", with: "")
    let parser = XMLParser(data: Data(closed.utf8))
    parser.delegate = self
    if !parser.parse() { problem = parser.parserError.map(String.init(describing:)) ?? "unknown" }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes found: [String: String] = [:]
  ) {
    names.insert(name)
    attributes.formUnion(found.keys)
    if let address = found["href"] { addresses.append(address) }
    if let id = found["id"] { ids.append(id) }
  }
}
