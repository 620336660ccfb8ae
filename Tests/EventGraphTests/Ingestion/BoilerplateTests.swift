import ChineseText
import Markup
import Testing

@testable import EventGraph

@Suite struct BoilerplateTests {
  @Test func `reads every line of the list`() {
    let lines = WordList.boilerplate.lines
    #expect(BoilerplateList.standard.rules.count == lines.count)
    for rule in BoilerplateList.standard.rules {
      #expect(rule.phrase.utf8.count >= 6, "too short to be specific: \(rule.phrase)")
    }
  }

  @Test func `has no phrase twice`() {
    let phrases = BoilerplateList.standard.rules.map(\.phrase)
    #expect(Set(phrases).count == phrases.count)
  }

  @Test func `finds all phrases of a text in order`() {
    let text = "版权声明：本文转载请注明出处，违者必究。"
    #expect(BoilerplateList.standard.phrases(in: text) == ["版权声明：", "转载请注明", "违者必究"])
  }

  @Test(arguments: [
    "海关人员要求旅客出示健康二维码。", "他说，版权属于每一位作者。", "双方会后发表声明，请外界不要误读。",
  ])
  func `leaves sentences of a report alone`(text: String) {
    #expect(BoilerplateList.standard.phrases(in: text).isEmpty)
  }

  @Test(arguments: [
    ("小船已经修好（请点击观看），明天下水。", "小船已经修好，明天下水。"),
    ("小船已经修好（全文请见下面链接）", "小船已经修好"),
    ("小船已经修好。(http://www.example.com/a)", "小船已经修好。"),
    ("小船（青鸟号）已经修好（影片请点击观看）（请点击收看）。", "小船（青鸟号）已经修好。"),
    ("船主说（他没有签字），版权属于作者。", "船主说（他没有签字），版权属于作者。"),
  ])
  func `takes remarks in brackets out of a sentence`(text: String, kept: String) throws {
    var block = try #require(BlockFlow.blocks(of: HTMLParser.parse(Array("<p>\(text)".utf8))).first)
    for remark in BodyRules().remarks(in: block).reversed() { block.removeSubrange(remark) }
    #expect(block.text == kept)
    #expect(block.scalars == kept.unicodeScalars.count)
  }

  @Test(arguments: [
    ("桥通了 https://t.co/4UtC3 @lujianqing", "桥通了 @lujianqing"),
    ("桥通了。pic.twitter.com/aXn", "桥通了。"),
    ("桥通了‘pic.twitter.com/LbQ8, see more", "桥通了‘, see more"),
    ("pic.twitter.com/a1http://t.co/b2桥通了", "桥通了"),
    ("见 https://example.com/t.co/", "见 https://example.com/t.co/"),
  ])
  func `takes the addresses of pictures out of a post`(text: String, kept: String) throws {
    let page = Array("<blockquote><p>\(text)</p></blockquote>".utf8)
    var block = try #require(BlockFlow.blocks(of: HTMLParser.parse(page)).first)
    block.removePostLinks()
    #expect(block.text == kept)
    #expect(block.scalars == kept.unicodeScalars.count)
  }

  @Test func `moves the marks behind what is taken out`() throws {
    let page = "<blockquote>桥 <a href=/1>pic.twitter.com/a</a> 通了，<b>船</b>来</blockquote>"
    var block = try #require(BlockFlow.blocks(of: HTMLParser.parse(Array(page.utf8))).first)
    block.removePostLinks()
    #expect(block.text == "桥 通了，船来")
    #expect(block.marks == [ArticleMark(kind: .emphasis, start: 5, end: 6)])
  }
}
