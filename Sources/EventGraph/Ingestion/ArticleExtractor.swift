package import ChineseText

/// Takes people, outlets, statements, meetings and omissions out of an article that was read.
package struct ArticleExtractor: Sendable {
  private let annotator: ArticleAnnotator

  /// Makes an extractor with our own word lists.
  package init() {
    annotator = ArticleAnnotator()
  }

  /// Everything the finders see in an article; spans count blocks as `Article.blockText` does.
  package func extraction(of article: Article) -> Extraction {
    annotator.annotate(AnnotatedArticle(article))
  }
}

extension AnnotatedArticle {
  /// Prepares a read article for the finders.
  package init(_ article: Article) {
    let blocks =
      [ArticleBlock(article.title, kind: .title)]
      + (article.paragraphs + article.captions).map { paragraph in
        ArticleBlock(
          paragraph.text,
          kind: Self.kind(paragraph.kind),
          links: paragraph.marks.filter { $0.kind == .tag }.map { $0.start..<$0.end }
        )
      }
    self.init(
      blocks: blocks,
      published: article.published?.day,
      outlet: article.outlet,
      authors: article.authors
    )
  }

  private static func kind(_ kind: ArticleParagraph.Kind) -> ArticleBlock.Kind {
    switch kind {
    case .body, .quote, .tableRow: .body
    case .heading: .heading
    case .listItem: .listItem
    case .caption: .caption
    }
  }
}
