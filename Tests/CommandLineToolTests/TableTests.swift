import CommandLineTool
import TestSupport
import Testing

@Suite struct TableTests {
  private static let columns = [
    TableColumn("日期"),
    TableColumn("人物", overflow: .cut),
    TableColumn("说法", overflow: .wrap),
    TableColumn("来源", alignment: .right),
  ]

  private static let rows = [
    ["2022-12-30", "习近平", "“中俄全面战略协作伙伴关系更加成熟坚韧。”", "12"],
    ["2022-12", "弗拉基米尔·普京", "期待习近平明年春天访问莫斯科；两国关系“经受住了一切考验”。", "3"],
    ["", "👨‍👩‍👧 家庭 🇨🇳", "line one\nline two \u{1B}[31mred", "1,024"],
    ["-0044-03-15", "Gaius Iulius Caesar", "et tu", "0"],
  ]

  private func text(width: Int?, styler: TextStyler = .plain) throws -> String {
    let sink = TextSink()
    var table = TextTable(columns: Self.columns, width: width, styler: styler, emit: sink.add)
    for row in Self.rows { try table.write(row) }
    try table.finish()
    return sink.text
  }

  @Test func `aligns Chinese, emoji and numbers`() throws {
    try expectGolden(try text(width: nil), "table-wide.txt")
  }

  @Test func `fits a terminal by cutting and wrapping`() throws {
    try expectGolden(try text(width: 60), "table-60.txt")
    for width in [40, 50, 60, 80] {
      let lines = try text(width: width).split(separator: "\n")
      #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width }, "\(width)")
    }
  }

  @Test func `sets the header off in color`() throws {
    let colored = try text(width: nil, styler: TextStyler(isOn: true))
    #expect(colored.hasPrefix("\u{1B}[1m日期"))
    #expect(!colored.contains("\u{1B}[31mred"))
  }

  @Test func `writes a header even without rows`() throws {
    let sink = TextSink()
    var table = TextTable(columns: Self.columns, width: 80, emit: sink.add)
    try table.finish()
    #expect(sink.text == "日期  人物  说法  来源\n")
  }

  @Test(arguments: [
    ("新华社", "新华社"),
    ("a,b", "\"a,b\""),
    ("说“好”", "说“好”"),
    (#"say "yes""#, #""say ""yes""""#),
    ("一\n二", "\"一\n二\""),
    (" a", "\" a\""),
    ("", ""),
    ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("＝1+1", "'＝1+1"),
    ("+7 495", "'+7 495"),
    ("\tx", "'\tx"),
    ("-0044-03-15", "'-0044-03-15"),
    ("-5", "-5"),
    ("+0.5", "+0.5"),
    ("-", "-"),
  ])
  func `writes a CSV field`(cell: String, field: String) throws {
    let sink = TextSink()
    var table = CSVTable(columns: ["来源"], emit: sink.add)
    try table.write([cell])
    #expect(sink.text == "来源\r\n\(field)\r\n")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `writes the same from bytes as from texts made harmless`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] =
      [
        "普京", "，", "“", "”", "…", "\"", ",", "\n", "\r", "\r\n", " ", "a", "=", "＝", "-", "+", "5",
        "\t",
        "\u{1B}[2J", "\u{202E}", "\u{2066}", "\u{200E}", "\u{61C}", "\u{85}", "\u{FEFF}",
        "\u{FFF9}",
        "\u{7F}", "é", "م", "한", "\u{D7FF}", "\u{E000}", "𠮷", "😀", "\u{E0041}", "\u{2028}",
      ].map { Array($0.utf8) } + [
        [0xE4], [0xB8], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF], [0xE0, 0x80],
      ]
    let rows = (0..<50).map { _ in
      (0..<3).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).flatMap { _ in
          pieces.randomElement(using: &random) ?? []
        }
      }
    }
    let (sink, other) = (TextSink(), TextSink())
    var stream = CSVStream(columns: ["甲", "乙", "丙"], emit: sink.add)
    var table = CSVTable(columns: ["甲", "乙", "丙"], emit: other.add)
    for row in rows {
      for cell in row { stream.add(cell.span) }
      try stream.endRow()
      try table.write(row.map { TerminalText.lines(String(decoding: $0, as: UTF8.self)) })
    }
    try stream.finish()
    try table.finish()
    #expect(sink.text == other.text)
  }

  @Test func `leaves formulas alone and marks the byte order where that is wanted`() throws {
    let sink = TextSink()
    var table = CSVTable(
      columns: ["a"],
      guardsFormulas: false,
      marksByteOrder: true,
      emit: sink.add
    )
    try table.write(["=1+1"])
    try table.finish()
    #expect(sink.text.unicodeScalars.elementsEqual("\u{FEFF}a\r\n=1+1\r\n".unicodeScalars))
  }

  @Test func `writes a Markdown table in which no cell is markup`() throws {
    let sink = TextSink()
    var table = MarkdownTable(columns: Self.columns, emit: sink.add)
    try table.write(["2022~", "a|b", "[x](javascript:alert(1))\n<b>*_`", "1"])
    try table.finish()
    try expectGolden(sink.text, "table.md")
  }
}
