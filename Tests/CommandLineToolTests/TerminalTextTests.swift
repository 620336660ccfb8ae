import CommandLineTool
import Testing

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("习近平同普京会晤", "习近平同普京会晤"),
    ("\u{1B}]0;owned\u{7}", "␛]0;owned␇"),
    ("\u{1B}[31m红", "␛[31m红"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\u{202E}b\u{2066}", "a\u{FFFD}b\u{FFFD}"),
    ("第一行\n第二行", "第一行 第二行"),
    ("第一行\r\n第二行", "第一行 第二行"),
    ("a\tb", "a b"),
    ("a\u{7F}\u{0}", "a␡␀"),
    ("\u{FEFF}标题", "\u{FFFD}标题"),
    ("隐\u{E0041}藏", "隐\u{FFFD}藏"),
    ("👨‍👩‍👧 🏳️‍🌈", "👨‍👩‍👧 🏳️‍🌈"),
    ("葛\u{E0100}城", "葛\u{E0100}城"),
  ])
  func `shows what would act on a terminal`(text: String, shown: String) {
    #expect(TerminalText.oneLine(text) == shown)
  }

  @Test func `keeps line breaks where lines are wanted`() {
    #expect(TerminalText.lines("一\r\n二\r三\u{2028}四\u{1B}") == "一\n二\n三\n四␛")
  }
}
