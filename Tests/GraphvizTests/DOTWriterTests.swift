import Graphviz
import TestSupport
import Testing

@Suite struct DOTWriterTests {
  @Test func `quotes and escapes every kind of value`() throws {
    var writer = DOTWriter([DOTAttribute("rankdir", "LR"), DOTAttribute("nodesep", 0.25)])
    writer.nodes([DOTAttribute("shape", "box")])
    writer.edges([DOTAttribute("fontsize", 10)])
    writer.cluster("甲\"乙\\", [DOTAttribute("label", .text("“话” & \\N <b>"))]) { writer in
      writer.node("普京", [])
      writer.rank("same") { writer in
        writer.edge("普京", "末尾\\", [DOTAttribute("tooltip", .tooltip("一\\N\n二 & \"三\""))])
      }
    }
    var cell = RichLabel.Cell([[RichLabel.Run("粗<体>", size: 12, color: "#000", isBold: true)], []])
    cell.fill = "#fff"
    cell.border = "red"
    cell.width = 40
    var table = RichLabel.Table([[cell, RichLabel.Cell([[RichLabel.Run("")]], alignment: .right)]])
    table.isRounded = true
    writer.node("换\n行", [DOTAttribute("label", .rich(RichLabel(table)))])
    try expectGolden(writer.finish(), "values.dot")
  }

  @Test func `keeps what Graphviz reads the same as what was written`() throws {
    var writer = DOTWriter([DOTAttribute("charset", "UTF-8")])
    for name in ["甲\"", "乙\\", "丙\\\"", "丁; 戊", "node", "<己>"] { writer.node(name, []) }
    let plain = try GraphvizRenderer.render(writer.finish(), layout: .dot, as: .json)
    let text = String(decoding: plain, as: UTF8.self)
    #expect(text.split(separator: "\"_gvid\"").count == 7)
  }

  @Test(arguments: [
    ("一\n二", "一 二"), ("零\0宽", "零宽"), ("左\u{202E}右", "左右"), ("行\u{2028}段", "行 段"),
    ("无\u{FFFE}字\u{1FFFF}", "无字"), ("\u{200F}אב", "\u{200F}אב"), ("如常，不变", "如常，不变"),
  ])
  func `drops what cannot be drawn`(text: String, cleaned: String) {
    #expect(DrawableText.cleaned(text) == cleaned)
  }
}
