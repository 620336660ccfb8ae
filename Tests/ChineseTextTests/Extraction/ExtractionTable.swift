import Foundation

/// A table of texts and what must be found in them, from `Tables`.
struct ExtractionTable: CustomStringConvertible {
  struct Row {
    let line: Int
    let title: String
    let paragraphs: [String]
    let expected: String
  }

  let name: String
  let rows: [Row]

  var description: String { name }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "Tables")

  init(_ name: String) {
    self.name = name
    let file = Self.folder.appending(path: "\(name).txt")
    let text = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    rows = lines.enumerated().compactMap { index, line in
      let parts = String(line).components(separatedBy: " => ")
      guard !line.hasPrefix("#"), parts.count == 2 else { return nil }
      let paragraphs = parts[0].split(separator: "|").map(String.init)
      let titles = paragraphs.filter { $0.hasPrefix("题：") }
      return Row(
        line: index + 1,
        title: titles.first.map { String($0.dropFirst(2)) } ?? "新闻",
        paragraphs: paragraphs.filter { !titles.contains($0) },
        expected: parts[1]
      )
    }
  }
}
