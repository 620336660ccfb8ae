import Graphviz
import TestSupport
import Testing

/// Whatever a text is, the picture is XML, shows it as text, and runs nothing.
@Suite(.serialized) struct HostileTextTests {
  private static func picture(of text: String, in engine: LayoutEngine = .dot) throws -> SVGDocument
  {
    var writer = DOTWriter([
      DOTAttribute("charset", "UTF-8"),
      DOTAttribute("label", .rich(label(text))),
    ])
    writer.cluster(text, [DOTAttribute("label", .text(text))]) { writer in
      writer.node("plain", [DOTAttribute("label", .text(text)), DOTAttribute("id", 0)])
      writer.node(text, [DOTAttribute("label", .rich(label(text))), DOTAttribute("id", 1)])
    }
    writer.edge("plain", text, [DOTAttribute("label", .text(text)), DOTAttribute("id", 2)])
    let elements = ["plain", "rich", "edge"].map {
      SVGAnnotations.Element(id: $0, kind: "kind", title: text, link: text)
    }
    let annotations = SVGAnnotations(
      title: text,
      description: text,
      language: "zh",
      fontFamily: "Noto Sans CJK SC,sans-serif",
      elements: elements
    )
    let svg = try GraphvizRenderer.renderSVG(writer.finish(), layout: engine, annotations)
    return try SVGDocument(svg)
  }

  private static func label(_ text: String) -> RichLabel {
    let lines = [
      [RichLabel.Run(text, size: 12, color: "#112233", isBold: true)], [RichLabel.Run("x")],
    ]
    return RichLabel(RichLabel.Table([[RichLabel.Cell(lines)]]))
  }

  private static func expectHarmless(_ svg: SVGDocument, _ text: String) {
    #expect(svg.dangers.isEmpty, "\(text)")
    #expect(svg.groups("node").count == 2, "\(text)")
    #expect(svg.groups("edge").count == 1, "\(text)")
  }

  @Test(arguments: HostileText.pieces + [HostileText.long])
  func `draws any text as text`(piece: String) throws {
    Self.expectHarmless(try Self.picture(of: piece), piece)
    Self.expectHarmless(try Self.picture(of: "甲\(piece)乙"), piece)
  }

  @Test func `shows what can be shown unchanged`() throws {
    for text in ["<b>粗</b>", "&lt;", "a\\Nb\\l", "\"引\"", "]]>", "-->"] {
      let svg = try Self.picture(of: text)
      #expect(svg.texts("text").filter { $0 == text }.count == 5, "\(text): \(svg.texts("text"))")
      #expect(svg.texts("title").filter { $0 == text }.count == 4, "\(text)")
    }
  }

  @Test func `holds against three hundred random texts`() throws {
    var random = SeededGenerator(seed: 20_221_230)
    for _ in 0..<300 {
      let text = HostileText.random(&random)
      Self.expectHarmless(try Self.picture(of: text), text)
    }
  }

  @Test(arguments: [
    ("https://example.org/甲?a=1&b=\"2\"", "https://example.org/%E7%94%B2?a=1&b=%222%22"),
    ("http://example.org/<b>'", "http://example.org/%3Cb%3E%27"),
    ("HTTPS://example.org", "HTTPS://example.org"), ("javascript:alert(1)", nil),
    ("data:text/html,x", nil), ("//example.org", nil), (" https://example.org", nil), ("", nil),
    ("https:example.org", nil), ("https://" + String(repeating: "a", count: 2_000), nil),
  ])
  func `links only to pages on the web`(address: String, checked: String?) {
    #expect(LinkTarget.checked(address) == checked)
  }

  @Test func `puts every link and title where it belongs`() throws {
    let address = "https://example.org/甲?a=1&b=2"
    let svg = try Self.picture(of: address)
    #expect(svg.links == Array(repeating: "https://example.org/%E7%94%B2?a=1&b=2", count: 3))
    let root = try #require(svg.elements.first)
    #expect(root.attributes["role"] == "graphics-document")
    #expect(root.attributes["lang"] == "zh")
    #expect(svg.texts("desc") == [address])
    for group in svg.groups("node") { #expect(group.attributes["role"] == "graphics-symbol") }
  }
}
