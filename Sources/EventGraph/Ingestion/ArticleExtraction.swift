package import ChineseText

/// An article with what was taken out of it.
package struct ArticleExtraction: Sendable {
  /// A part of what is taken out of articles.
  package enum Part: String, Sendable, CaseIterable {
    case people
    case outlets
    case organizations
    case places
    case dates
    case statements
    case meetings
    case omissions
  }

  /// The article.
  package let article: Article
  /// What it holds.
  package let extraction: Extraction

  /// Pairs an article with what was found in it.
  package init(_ article: Article, _ extraction: Extraction) {
    self.article = article
    self.extraction = extraction
  }
}
