package import EDTF

/// An article as the finders read it: blocks of clean text and what the page says of itself.
package struct AnnotatedArticle: Sendable, Hashable {
  /// The title first, then headings, paragraphs and list items in order, then captions.
  package let blocks: [ArticleBlock]
  /// The day it was published, from which relative dates are counted.
  package let published: CivilDay?
  /// The outlet that published it.
  package let outlet: String?
  /// The people credited with it, who are not people of the story.
  package let authors: [String]

  /// Makes an article.
  package init(
    blocks: [ArticleBlock],
    published: CivilDay? = nil,
    outlet: String? = nil,
    authors: [String] = []
  ) {
    self.blocks = blocks
    self.published = published
    self.outlet = outlet
    self.authors = authors
  }
}
