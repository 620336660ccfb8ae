internal import SQLite

/// The stored texts that proofs are cut out of, kept while a batch of articles is written.
final class ParagraphTexts {
  /// Words and what stands around them, in UTF-8.
  struct Excerpt {
    let exact: ArraySlice<UInt8>
    let prefix: ArraySlice<UInt8>
    let suffix: ArraySlice<UInt8>
  }

  private struct Place: Hashable {
    let article: StableNumber
    let paragraph: Int
  }

  /// So much of a paragraph stands before and behind the words of a proof.
  private static let around = 20
  /// So many paragraphs are kept.
  private static let most = 20_000

  private let query: Statement
  private var texts: [Place: [UInt8]] = [:]

  init(_ connection: Connection) throws {
    query = try connection.statement("SELECT text FROM paragraph WHERE article = ? AND number = ?")
  }

  /// The words at a place of an article; nil where the article has no such place.
  func excerpt(of article: StableNumber, at place: TextPlace) throws -> Excerpt? {
    let text = try text(Place(article: article, paragraph: place.paragraph))
    guard place.start >= 0, place.start <= place.end else { return nil }
    let ends = Self.offsets(
      of: [
        max(0, place.start - Self.around), place.start, place.end, place.end + Self.around,
      ],
      in: text
    )
    guard ends.count >= 3 else { return nil }
    return Excerpt(
      exact: text[ends[1]..<ends[2]],
      prefix: text[ends[0]..<ends[1]],
      suffix: text[ends[2]..<(ends.count == 4 ? ends[3] : text.count)]
    )
  }

  /// Where some scalars begin, given in ascending order; those behind the end are left out.
  private static func offsets(of scalars: [Int], in text: [UInt8]) -> [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count)
    var (index, scalar) = (0, 0)
    for wanted in scalars {
      while scalar < wanted, index < text.count {
        index += 1
        while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
        scalar += 1
      }
      guard scalar == wanted else { break }
      offsets.append(index)
    }
    return offsets
  }

  /// Keeps the texts of an article that was just written, so that they need not be read again.
  func keep(_ blocks: [ArticleFacts.Block], of article: StableNumber) {
    if texts.count + blocks.count > Self.most { texts.removeAll(keepingCapacity: true) }
    for (number, block) in blocks.enumerated() {
      texts[Place(article: article, paragraph: number)] = Array(block.text.utf8)
    }
  }

  private func text(_ place: Place) throws -> [UInt8] {
    if let kept = texts[place] { return kept }
    try query.bind(1, place.article.value)
    try query.bind(2, place.paragraph)
    let text = try query.firstRow { Array($0.text(0).utf8) } ?? []
    if texts.count >= Self.most { texts.removeAll(keepingCapacity: true) }
    texts[place] = text
    return text
  }
}
