import ChineseText
import Testing

@Suite struct WordListTests {
  @Test func `skips comments and blank lines`() {
    let list = WordList(bytes: Array("# 注\n\n王 李\r\n欧阳\n".utf8))
    #expect(list.lines.map { String(decoding: $0, as: UTF8.self) } == ["王 李", "欧阳"])
  }

  @Test func `embeds the surnames`() throws {
    let text = String(decoding: WordList.surnames.bytes, as: UTF8.self)
    #expect(text.contains("欧阳"))
    #expect(try #require(WordList.surnames.lines.first).starts(with: Array("usual: 王".utf8)))
  }
}
