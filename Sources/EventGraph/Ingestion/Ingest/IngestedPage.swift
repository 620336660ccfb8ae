internal import SystemFiles

/// What became of one page before anything is written.
struct IngestedPage: Sendable {
  enum Outcome: Sendable {
    case unchanged
    case failed(String)
    case read([ArticleFacts], skipped: [SkipReason])
  }

  let path: String
  let digest: String
  let outcome: Outcome
}

/// Reads pages and extracts their facts: a pure function of the bytes, on any thread.
struct PageIngester: Sendable {
  let reader: PageReader
  let extractor: ArticleExtractor
  let registry: NameRegistry
  let since: String?
  /// The digests of pages ingested before, by path.
  let known: [String: String]

  func page(_ path: String) -> IngestedPage {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.bytes(of: path, limit: PageReader.maximumBytes)
    } catch {
      return IngestedPage(path: path, digest: "", outcome: .failed(error.description))
    }
    let digest = SHA256.hexadecimal(of: bytes)
    guard known[path] != digest else {
      return IngestedPage(path: path, digest: digest, outcome: .unchanged)
    }
    var facts: [ArticleFacts] = []
    var skipped: [SkipReason] = []
    for reading in reader.read(bytes, source: path) {
      if let article = reading.article {
        if let since, let published = article.published, published.edtf < since { continue }
        let extraction = extractor.extract(article)
        facts.append(ArticleFactsMaker.facts(of: article, extraction, registry))
      } else if let reason = reading.skipped {
        skipped.append(reason)
      }
    }
    return IngestedPage(path: path, digest: digest, outcome: .read(facts, skipped: skipped))
  }
}
