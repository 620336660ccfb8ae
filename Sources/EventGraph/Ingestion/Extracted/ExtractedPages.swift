internal import JSON
internal import SystemFiles

/// Pages whose facts another program extracted, line by line.
struct ExtractedPages {
  let reader: PageReader
  let registry: NameRegistry
  let producer: String
  let since: String?
  let known: [String: String]

  private struct Line {
    let number: Int
    let text: ArraySlice<UInt8>
    let value: JSONValue
  }

  /// The pages that the lines are about, each with all of its lines, in the order of their paths.
  ///
  /// A line that cannot be taken becomes a page that failed, called by file and line.
  func pages(_ bytes: [UInt8], named file: String) -> [IngestedPage] {
    var lines: [String: [Line]] = [:]
    var failed: [IngestedPage] = []
    for (index, text) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where text.contains(where: { $0 > 0x20 }) {
      do {
        let value = try JSONParser.parse(Array(text))
        guard let source = value["source"]?.string, !source.isEmpty else {
          throw ExtractedProblem("source has to be the path of the page")
        }
        lines[source, default: []].append(Line(number: index + 1, text: text, value: value))
      } catch let problem as ExtractedProblem {
        failed.append(failure(file, index + 1, problem.reason))
      } catch {
        failed.append(failure(file, index + 1, "\(error)"))
      }
    }
    return failed
      + lines.sorted { $0.key < $1.key }.flatMap { pages(at: $0.key, $0.value, file) }
  }

  private func failure(_ file: String, _ line: Int, _ reason: String) -> IngestedPage {
    IngestedPage(path: "\(file):\(line)", digest: "", outcome: .failed(reason))
  }

  private func pages(at path: String, _ lines: [Line], _ file: String) -> [IngestedPage] {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.bytes(of: path, limit: PageReader.maximumBytes)
    } catch {
      return lines.map { failure(file, $0.number, error.description) }
    }
    var hash = SHA256()
    hash.update(bytes)
    for line in lines { hash.update(line.text) }
    let digest = SHA256.hexadecimal(hash.digest())
    guard known[path] != digest else {
      return [IngestedPage(path: path, digest: digest, outcome: .unchanged)]
    }
    let articles = reader.read(bytes, source: path).compactMap(\.article)
    var facts: [ArticleFacts] = []
    var failed: [IngestedPage] = []
    for line in lines {
      do throws(ExtractedProblem) {
        let article = try article(of: line.value, among: articles)
        if let since, let published = article.published, published.edtf < since { continue }
        let extraction = try ExtractionReader(article, producer: producer).extraction(line.value)
        facts.append(ArticleFactsMaker.facts(of: article, extraction, registry))
      } catch {
        failed.append(failure(file, line.number, error.reason))
      }
    }
    guard !facts.isEmpty else { return failed }
    return failed + [IngestedPage(path: path, digest: digest, outcome: .read(facts, skipped: []))]
  }

  /// The article of a page that a line is about: the one of its title, or the only one.
  private func article(
    of line: JSONValue,
    among articles: [Article]
  ) throws(ExtractedProblem) -> Article {
    let title = line["article"]?["title"]?.string
    if let found = articles.first(where: { $0.title == title }) { return found }
    guard let only = articles.first, articles.count == 1, title == nil else {
      throw ExtractedProblem("the page has no article '\(title ?? "")'")
    }
    return only
  }
}
