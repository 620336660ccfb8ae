import EDTF
import Foundation
import TestSupport

/// A table of sentences and the time expressions in them, one file for each rule.
///
/// A line has the day of publication, the sentence, and the expressions with their values in order,
/// between bars: `2022-12-30 | 他周三说 | 周三 = 2022-12-28`. Nothing after the last bar means that
/// nothing may be found. `!` after a value marks a contradiction, `(anaphoric)` and the like any
/// other standing than `calendar`. `//` in a sentence parts paragraphs.
struct DateTable: CustomStringConvertible, Sendable {
  /// One line.
  struct Row: Sendable {
    let line: Int
    let published: CivilDay?
    let paragraphs: [String]
    let expected: String
  }

  let name: String
  let rows: [Row]
  var description: String { name }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Tables")

  /// All tables.
  static let all: [DateTable] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().map { DateTable(file: $0) }
  }()

  private init(file: String) {
    name = String(file.dropLast(4))
    let text = (try? String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)) ?? ""
    rows = text.components(separatedBy: "\n").enumerated().compactMap { index, line in
      let fields = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard !line.hasPrefix("#"), fields.count == 3 else { return nil }
      return Row(
        line: index + 1,
        published: (try? EDTFDate(parsing: fields[0]))?.exactDay,
        paragraphs: fields[1].components(separatedBy: "//"),
        expected: fields[2]
      )
    }
  }
}
