import Foundation
import JSON
import TestSupport
import Testing

@testable import EventGraph

/// What reading a corpus of real pages must come to, where such a corpus lies beside the checkout.
@Suite(.enabled(if: Repository.sharedData != nil, "no corpus beside this checkout"))
struct CorpusReadingTests {
  private static let corpus = Repository.sharedData?.appending(path: "corpus")

  /// Every tenth page is enough to see a rule break; `CORPUS_PAGES=all` reads all of them.
  private static let step =
    ProcessInfo.processInfo.environment["CORPUS_PAGES"] == "all" ? 1 : 10

  private static func readings(_ folder: String, step: Int = 1) throws -> [PageReading] {
    guard let corpus else { return [] }
    let reader = PageReader()
    let files = try PageReader.files(at: corpus.appending(path: folder).path)
    return stride(from: 0, to: files.count, by: step).flatMap { reader.read(files[$0]) }
  }

  @Test func `accounts for every page and dates nearly all`() throws {
    let readings = try Self.readings("wild", step: Self.step)
    let articles = readings.compactMap(\.article)
    let skipped = readings.compactMap(\.skipped)
    #expect(articles.count + skipped.count == readings.count)
    #expect(articles.count * 100 >= readings.count * 95)
    #expect(Set(skipped).isSubset(of: [.linkList, .noText]))
    #expect(articles.filter { $0.published != nil }.count * 100 >= articles.count * 97)
    #expect(articles.allSatisfy { $0.outlet != nil && $0.url != nil && !$0.title.isEmpty })
  }

  @Test func `lets no boilerplate through`() throws {
    for article in try Self.readings("wild", step: Self.step).compactMap(\.article) {
      for block in article.paragraphs + article.captions {
        let phrases = BoilerplateList.standard.phrases(in: block.text)
        #expect(phrases.isEmpty, "\(article.source): \(block.text)")
      }
    }
  }

  @Test func `agrees with the labels on every field of an article`() throws {
    let labels = try #require(Self.corpus?.appending(path: "labels"))
    let seeds = try #require(Repository.sharedData?.appending(path: "seeds"))
    let articles =
      try Self.readings("labelled").compactMap(\.article)
      + PageReader.files(at: seeds.path).flatMap(PageReader().read).compactMap(\.article)
    for path in try PageReader.files(at: labels.path) {
      let label = try JSONParser.parse(Array(try Data(contentsOf: URL(filePath: path))))
      let page = label["doc"]?.string?.split(separator: "/").last.map(String.init) ?? ""
      let article = try #require(articles.first { $0.source.hasSuffix(page) }, "\(page)")
      #expect(article.outlet == label["outlet"]?.string, "\(page)")
      #expect(Self.letters(article.title) == Self.letters(label["title"]?.string), "\(page)")
      #expect(article.published?.edtf == label["published"]?.string, "\(page)")
      #expect(article.url == label["url"]?.string, "\(page)")
      Self.expectAnchors(of: label, in: article)
    }
  }

  /// Every word that a label points to must be in some block of the article.
  private static func expectAnchors(of label: JSONValue, in article: Article) {
    let blocks = (0..<article.blockCount).compactMap { article.blockText($0) }.map(letters)
    let fields = [
      ("people", "name"), ("dates", "text"), ("statements", "anchor"), ("meetings", "anchor"),
      ("omissions", "anchor"),
    ]
    for (list, member) in fields {
      for entry in label[list]?.array ?? [] {
        let anchor = letters(entry[member]?.string)
        #expect(blocks.contains { $0.contains(anchor) }, "\(article.source): \(anchor)")
      }
    }
  }

  private static func letters(_ text: String?) -> String {
    (text ?? "").filter { !$0.isWhitespace }
  }
}
