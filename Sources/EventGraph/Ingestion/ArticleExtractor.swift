package import ChineseText
internal import EDTF

/// Takes people, outlets, statements, meetings and omissions out of articles that were read.
package struct ArticleExtractor: Sendable {
  private let annotator: ArticleAnnotator

  /// Makes an extractor.
  package init(lexicon: Lexicon = .standard) {
    annotator = ArticleAnnotator(lexicon: lexicon)
  }

  /// What an article holds; evidence counts its blocks as `Article.blockText(_:)` does.
  package func extract(_ article: Article) -> Extraction {
    annotator.annotate(article.annotated)
  }
}

extension Article {
  /// The article as the finders read it.
  package var annotated: AnnotatedArticle {
    AnnotatedArticle(
      blocks: [ArticleBlock(title, kind: .title)] + (paragraphs + captions).map(\.block),
      published: published?.day,
      outlet: outlet,
      authors: authors
    )
  }
}

extension ArticleParagraph {
  fileprivate var block: ArticleBlock {
    ArticleBlock(
      text,
      kind: blockKind,
      links: ranges { $0 == .tag },
      asides: ranges { $0 == .dateline || $0 == .byline }
    )
  }

  private var blockKind: ArticleBlock.Kind {
    switch kind {
    case .heading: .heading
    case .caption: .caption
    case .listItem, .tableRow: .listItem
    case .body, .quote: .body
    }
  }

  private func ranges(of isWanted: (ArticleMark.Kind) -> Bool) -> [Range<Int>] {
    marks.compactMap { mark in
      isWanted(mark.kind) && mark.start < mark.end ? mark.start..<mark.end : nil
    }
  }
}
