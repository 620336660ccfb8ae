import Markup
import Testing

@Suite struct MarkdownParserTests {
  @Test func `reads headings, links and tables`() {
    let markdown = """
      ### 大桥通车
      -----

      见[公告](https://example.com/a?b=1&c=2)。

      | 日期 | 事 |
      |---|---|
      | 周二 | 通车 |
      """
    let tree = MarkdownParser.parse(Array(markdown.utf8))
    #expect(tree.nodes.contains { $0.name == .h3 })
    #expect(tree.nodes.contains { $0.name == .td })
    let link = tree.nodes.first { $0.name == .a }
    #expect(link.flatMap { tree.attribute("href", of: $0) } == "https://example.com/a?b=1&c=2")
  }

  @Test func `keeps HTML that is indented below an empty line`() {
    let markdown = "### 大桥\n\n<div>\n\n     <p>\n      通车\n     </p>\n</div>\n"
    let tree = MarkdownParser.parse(Array(markdown.utf8))
    #expect(!tree.nodes.contains { $0.name == .pre })
    #expect(tree.nodes.contains { $0.name == .p })
  }

  @Test func `keeps blocks of code where there is no HTML`() {
    let tree = MarkdownParser.parse(Array("一\n\n    let a = 1\n".utf8))
    #expect(tree.nodes.contains { $0.name == .pre })
  }

  @Test func `survives nesting without end`() {
    for pattern in [">", "- ", "[", "![", "*a **a ", "<div>\n", "`", "|a"] {
      let markdown = String(repeating: pattern, count: 20_000)
      #expect(MarkdownParser.parse(Array(markdown.utf8)).nodes.count > 0)
    }
  }
}
