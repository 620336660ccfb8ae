import Foundation
import Testing

/// A table of values beside the tests: one row a line, tabs between cells, `#` before remarks.
enum Table {
  /// The rows of the table `name`, each with `columns` cells.
  static func rows(_ name: String, columns: Int) throws -> [[String]] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Tables/\(name).tsv")
    let text = try String(contentsOf: url, encoding: .utf8)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return try lines.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == columns, "\(name): \(line)")
      return cells
    }
  }
}
