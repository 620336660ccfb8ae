internal import ChineseText
internal import CommandLineTool
internal import EventGraph

/// The reading and extracting of one page, as every worker does it.
struct ExtractWork: Sendable {
  private let reader: PageReader
  private let extractor: ArticleExtractor

  /// Takes the user's word lists.
  init(lexicons: [FilePath], on console: Console) throws {
    var options = ReadingOptions()
    var files: [LexiconFile] = []
    do {
      for path in lexicons {
        let file = try LexiconFile(console.read(path, limit: 1 << 24), named: path.text)
        for section in file.sections where section.name == "outlets" {
          try options.addOutlets(section.list.bytes, named: path.text)
        }
        files.append(file)
      }
      let lexicon = files.isEmpty ? .standard : try Lexicon(adding: files)
      extractor = ArticleExtractor(lexicon: lexicon)
    } catch let error as LexiconError {
      throw CommandFailure(.badInput, error.description)
    }
    reader = PageReader(options: options)
  }

  /// What was found in one file or line.
  struct Found: Sendable {
    let articles: [ArticleExtraction]
    /// Why pages were passed over.
    let skipped: [SkipReason]
  }

  /// What the articles of a file hold.
  @Sendable func extractions(ofFile path: String) -> Found {
    extractions(of: reader.read(path))
  }

  /// What the article of a line of JSON holds; it keeps the source the line names.
  @Sendable func extractions(ofLine line: [UInt8]) -> Found {
    extractions(of: reader.read(line: line))
  }

  private func extractions(of readings: [PageReading]) -> Found {
    Found(
      articles: readings.compactMap(\.article).map { ArticleExtraction($0, extractor.extract($0)) },
      skipped: readings.compactMap(\.skipped)
    )
  }
}
