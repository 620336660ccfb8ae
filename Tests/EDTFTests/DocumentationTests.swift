import EDTF
import Foundation
import TestSupport
import Testing

/// Documentation/EDTF.md says what this module does; these tests hold it to that.
@Suite struct DocumentationTests {
  /// The rows of the tables whose first line is `header`, as cells.
  private func rows(under header: String) throws -> [[String]] {
    let page = Repository.root.appending(path: "Documentation/EDTF.md")
    let lines = try String(contentsOf: page, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == header }, "no table \(header)")
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The texts between backquotes.
  private func examples(in cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test func `decides every example as the page says`() throws {
    let rows = try rows(under: "| Case | Example | Decision | Why |")
    #expect(rows.count > 25)
    for row in rows {
      #expect(["valid", "invalid"].contains(row[2]), "\(row)")
      for text in examples(in: row[1]) {
        #expect(EDTFReport(text).isValid == (row[2] == "valid"), "\(text)")
      }
    }
  }

  @Test func `gives every example the level of the page`() throws {
    for row in try rows(under: "| Case | Example | Level | Why |") {
      for text in examples(in: row[1]) {
        #expect(EDTFReport(text).level.map(String.init) == row[2], "\(text)")
      }
    }
  }

  @Test func `bounds every example as the page says`() throws {
    for row in try rows(under: "| Value | From | Through |") {
      let report = EDTFReport(try #require(examples(in: row[0]).first))
      #expect(report.lower == examples(in: row[1]).first, "\(row)")
      #expect(report.upper == examples(in: row[2]).first, "\(row)")
    }
  }
}
