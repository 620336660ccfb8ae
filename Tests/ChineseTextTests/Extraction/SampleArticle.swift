import ChineseText
import EDTF
import Foundation

/// An invented article in `Articles`, in the manner of one kind of outlet.
///
/// A head of `name: value` lines, a line of dashes, then a block a line: `# ` a title, `## ` a
/// heading, `- ` a list item, `! ` a caption, and everything else a paragraph.
struct SampleArticle: CustomStringConvertible {
  let name: String
  let article: AnnotatedArticle

  var description: String { name }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "Articles")

  /// All sample articles, by name.
  static let all: [SampleArticle] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().compactMap { file in
      guard let data = try? Data(contentsOf: folder.appending(path: file)) else { return nil }
      return SampleArticle(String(file.dropLast(4)), String(decoding: data, as: UTF8.self))
    }
  }()

  init(_ name: String, _ text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    let head = lines.prefix { $0 != "---" }
    var facts: [String: String] = [:]
    for line in head {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      facts[String(parts[0])] = parts[1].drop { $0 == " " }.description
    }
    self.name = name
    article = AnnotatedArticle(
      blocks: lines.dropFirst(head.count + 1).map(Self.block),
      published: facts["published"].flatMap { try? EDTFDate(parsing: $0) }?.exactDay,
      outlet: facts["outlet"],
      authors: facts["authors"].map { [$0] } ?? []
    )
  }

  private static func block(_ line: String) -> ArticleBlock {
    let kinds: [(mark: String, kind: ArticleBlock.Kind)] = [
      ("# ", .title), ("## ", .heading), ("- ", .listItem), ("! ", .caption),
    ]
    guard let found = kinds.first(where: { line.hasPrefix($0.mark) }) else {
      return ArticleBlock(line)
    }
    return ArticleBlock(String(line.dropFirst(found.mark.count)), kind: found.kind)
  }
}
