import EDTF
import Foundation
import TestSupport
import Testing

@Suite struct ErrorTests {
  @Test func `explains every reason in one sentence`() throws {
    var seen: [String: String] = [:]
    for row in try Table.rows("invalid", columns: 3) where seen[row[1]] == nil {
      seen[row[1]] = EDTFReport(row[0]).error?.description
    }
    let longText = String(repeating: "2022-", count: EDTFDate.longestText)
    seen["tooLong"] = EDTFReport(longText).error?.description
    let lines = seen.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    try expectGolden(lines.joined(separator: "\n") + "\n", "errors.txt")
  }

  @Test func `counts characters, not bytes, for people`() {
    let error = EDTFReport("[2022,二〇二三]").error
    #expect(error?.position == 6)
    #expect(error?.description.contains("at character 7: unexpected '二'") == true)
    #expect(EDTFReport("é").error?.description.contains("at character 1: unexpected 'é'") == true)
  }

  @Test func `keeps what steers a terminal out of its sentence`() throws {
    let error = try #require(EDTFReport("2022-\u{1B}[31m\u{9B}").error)
    #expect(error.description.contains(#"'2022-\u{1B}[31m\u{009B}' at character 6"#))
    #expect(error.description.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x9B })
  }

  @Test func `tells a decoder what is wrong`() throws {
    let decoder = JSONDecoder()
    let value = try decoder.decode([EDTFDate].self, from: Data(#"["2022-12~"]"#.utf8))
    #expect(value == [EDTFDate("2022-12~")])
    #expect(String(decoding: try JSONEncoder().encode(value), as: UTF8.self) == #"["2022-12~"]"#)
    let error = #expect(throws: DecodingError.self) {
      try decoder.decode([EDTFDate].self, from: Data(#"["2022-13"]"#.utf8))
    }
    #expect(String(describing: error).contains("there is no such month"))
  }
}
