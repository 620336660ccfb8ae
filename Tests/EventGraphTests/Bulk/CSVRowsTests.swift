import TestSupport
import Testing

@testable import EventGraph

@Suite struct CSVRowsTests {
  private func rows(_ bytes: [UInt8]) -> [[String]] {
    var reader = CSVRows(bytes)
    var fields: [String] = []
    var rows: [[String]] = []
    while reader.next(into: &fields) { rows.append(fields) }
    return rows
  }

  @Test(
    arguments: [
      ("", []),
      ("甲,乙\n丙,丁\n", [["甲", "乙"], ["丙", "丁"]]),
      ("甲,乙\r\n丙,丁", [["甲", "乙"], ["丙", "丁"]]),
      ("甲\r乙\r", [["甲"], ["乙"]]),
      ("\u{FEFF}甲,乙\n", [["甲", "乙"]]),
      ("\n\n甲\n\n乙\n\n", [["甲"], ["乙"]]),
      (",\n", [["", ""]]),
      ("甲,\n", [["甲", ""]]),
      ("\"甲,乙\",\"他说：\"\"好\"\"\"\n", [["甲,乙", "他说：\"好\""]]),
      ("\"一\n二\",三\n", [["一\n二", "三"]]),
      ("\"\",\"\"\n", [["", ""]]),
      ("\"甲\"乙,丙\n", [["甲", "丙"]]),
      ("甲\"乙\"\n", [["甲\"乙\""]]),
      ("\"没有完\n甲,乙\n", [["没有完\n甲,乙\n"]]),
    ] as [(String, [[String]])]
  )
  func `reads rows as RFC 4180 has them`(text: String, expected: [[String]]) {
    #expect(rows(Array(text.utf8)) == expected)
  }

  @Test func `counts lines, also those inside quotation marks`() {
    var reader = CSVRows(Array("甲\n\n\"一\n二\"\r\n丙\n\"没完".utf8))
    var fields: [String] = []
    var lines: [Int] = []
    while reader.next(into: &fields) { lines.append(reader.line) }
    #expect(lines == [1, 3, 5, 6])
    #expect(reader.isUnclosed)
  }

  @Test func `reads bytes that are no text`() {
    #expect(rows([0xFF, 0x2C, 0x00, 0x0A]) == [["\u{FFFD}", "\0"]])
  }

  private static let pieces = [
    "甲", "", ",", "\"", "\n", "\r\n", " ", "=1+1", "a", "\"\"", "，", "\t",
  ]

  private func written(_ rows: [[String]], _ random: inout SeededGenerator) -> String {
    rows.map { row in
      row.map { field in
        let mustQuote = field.contains { ",\"\n\r\r\n".contains($0) } || row == [""]
        guard mustQuote || Bool.random(using: &random) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: ",") + (Bool.random(using: &random) ? "\n" : "\r\n")
    }.joined()
  }

  @Test(arguments: 0..<20)
  func `reads back whatever is written`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let rows = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<Int.random(in: 2...4, using: &random)).map { _ in
          (0..<Int.random(in: 0...4, using: &random)).map { _ in
            Self.pieces.randomElement(using: &random) ?? ""
          }.joined()
        }
      }
      let text = written(rows, &random)
      #expect(self.rows(Array(text.utf8)) == rows, "\(text)")
    }
  }
}
