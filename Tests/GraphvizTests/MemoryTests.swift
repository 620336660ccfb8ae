import Foundation
import Graphviz
import Testing

/// Runs in a process of its own, where nothing else takes memory.
@Suite struct MemoryTests {
  #if os(Linux)
  @Test func `keeps memory flat over two hundred drawings`() async {
    await #expect(processExitsWith: .success) {
      for _ in 0..<50 { try Self.draw() }
      let before = try Self.residentPages()
      for _ in 0..<200 { try Self.draw() }
      let grown = try Self.residentPages() - before
      // 4 KiB a page: two megabytes in all, ten kilobytes a drawing.
      #expect(grown < 512)
    }
  }
  #endif

  static func draw() throws {
    var writer = DOTWriter([DOTAttribute("charset", "UTF-8")])
    for index in 0..<40 {
      let label = RichLabel(RichLabel.Table([[RichLabel.Cell([[RichLabel.Run("第\(index)句话")]])]]))
      writer.node("n\(index)", [DOTAttribute("label", .rich(label))])
      writer.edge("n\(index)", "n\(index / 2)", [DOTAttribute("label", .text("说"))])
    }
    let dot = writer.finish()
    #expect(try !GraphvizRenderer.render(dot, layout: .dot, as: .svg).isEmpty)
  }

  static func residentPages() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    let words = text.split(separator: " ")
    return try #require(words.count > 1 ? Int(words[1]) : nil)
  }
}
