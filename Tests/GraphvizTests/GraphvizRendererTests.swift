import Graphviz
import Testing

@Suite struct GraphvizRendererTests {
  private static func picture(_ attributes: [DOTAttribute] = []) -> String {
    var writer = DOTWriter([DOTAttribute("charset", "UTF-8")])
    writer.node("person:普京", attributes)
    writer.edge("person:普京", "person:习近平", [])
    return writer.finish()
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  @Test func `draws every node and edge with its name`() throws {
    let svg = Self.text(try GraphvizRenderer.render(Self.picture(), layout: .dot, as: .svg))
    #expect(svg.contains("<title>person:普京</title>"))
    #expect(svg.contains("<title>person:普京&#45;&gt;person:习近平</title>"))
  }

  @Test(arguments: [
    (RenderFormat.png, [0x89, 0x50, 0x4E, 0x47]), (.pdf, Array("%PDF".utf8)),
    (.json, Array("{".utf8)),
  ])
  func `writes every format`(format: RenderFormat, start: [UInt8]) throws {
    let bytes = try GraphvizRenderer.render(Self.picture(), layout: .dot, as: format)
    #expect(bytes.starts(with: start))
  }

  @Test(arguments: LayoutEngine.allCases)
  func `lays out with every engine`(engine: LayoutEngine) throws {
    let dot = Self.picture([DOTAttribute("pos", "1,1")])
    guard engine != .placed else { return }
    #expect(try !GraphvizRenderer.render(dot, layout: engine, as: .svg).isEmpty)
  }

  @Test func `says what is wrong with a text that is not a graph`() {
    #expect(throws: GraphvizError.self) {
      try GraphvizRenderer.render("digraph {", layout: .dot, as: .svg)
    }
  }

  @Test func `knows the fonts that have Chinese characters`() throws {
    let fonts = try FontCatalog.families(for: "zh-cn")
    #expect(fonts == fonts.sorted())
    #expect(try FontCatalog.families().count >= fonts.count)
  }

  @Test func `draws the same bytes every time, also when many draw at once`() async throws {
    let first = try GraphvizRenderer.render(Self.picture(), layout: .dot, as: .svg)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<40 {
        group.addTask { try GraphvizRenderer.render(Self.picture(), layout: .dot, as: .svg) }
      }
      for try await bytes in group {
        let isSame = bytes == first
        #expect(isSame)
      }
    }
  }
}
