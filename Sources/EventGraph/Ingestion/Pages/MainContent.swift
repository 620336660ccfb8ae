internal import Markup

/// Finds the element of a web page that holds the article.
struct MainContent {
  /// The blocks of the article.
  let blocks: [TextBlock]
  /// The blocks above and below it.
  let outside: [TextBlock]
  /// The rule that found it.
  let rule: String

  /// No page marks more elements than this; beyond it they mean nothing.
  private static let mostMarks = 64
  /// A marked element must hold this share of what the densest element holds.
  private static let leastShare = 0.4

  /// The article among the blocks of a page.
  static func find(in tree: MarkupTree, blocks: [TextBlock]) -> MainContent {
    let densest = densestElement(tree, blocks)
    let most = densest.map { text(blocks, inside: tree.nodes[Int($0)], at: $0) } ?? 0
    for candidate in marked(tree).prefix(mostMarks) {
      let held = text(blocks, inside: tree.nodes[candidate.index], at: Int32(candidate.index))
      if Double(held) >= Double(most) * leastShare, held > 0 {
        return MainContent(tree, blocks, Int32(candidate.index), "outside \(candidate.rule)")
      }
    }
    guard let densest else { return MainContent(blocks: blocks, outside: [], rule: "") }
    return MainContent(tree, blocks, densest, "outside the densest element")
  }

  private init(blocks: [TextBlock], outside: [TextBlock], rule: String) {
    self.blocks = blocks
    self.outside = outside
    self.rule = rule
  }

  private init(_ tree: MarkupTree, _ blocks: [TextBlock], _ root: Int32, _ rule: String) {
    let range = root..<tree.nodes[Int(root)].end
    self.blocks = blocks.filter { range.contains($0.container) }
    outside = blocks.filter { !range.contains($0.container) }
    self.rule = rule
  }

  /// How much running text an element holds.
  private static func text(_ blocks: [TextBlock], inside node: MarkupNode, at index: Int32) -> Int {
    let range = index..<node.end
    return blocks.reduce(0) { $0 + (range.contains($1.container) ? weight($1) : 0) }
  }

  /// Running text counts by its length, links and short lines count little.
  private static func weight(_ block: TextBlock) -> Int {
    guard block.scalars >= 16, block.kind != .caption else { return 0 }
    return Int(Double(block.scalars) * max(0, 1 - 1.5 * block.linkDensity))
  }
}

// MARK: - Marked elements

extension MainContent {
  /// Classes and names that publishing systems give to the text of an article.
  private static let names: Set<String> = [
    "article-body", "article-content", "article__body", "article__content", "article_body",
    "article_content", "article_right", "article-text", "article-main", "articlebody",
    "articlecontent", "articletext", "bodytext", "content-article", "content-body", "content-text",
    "content_area", "contentbody", "detail-content", "detail_content", "detailcontent",
    "entry-content", "entry_content", "longtext", "main-article", "main-text", "main_content",
    "news-content", "news_content", "newscontent", "newstext", "post-body", "post-content",
    "post_content", "post-entry", "rich-text", "richtext", "rm_txt_con", "single-content",
    "story-body", "story-content", "storybody", "storycontent", "storytext", "story_text",
    "text-con",
    "text_area", "textbody", "trs_editor", "wsw", "zoom", "artibody", "endtext", "js-article-inner",
    "standardarticlebody_body", "wysiwyg", "td-post-content",
  ]

  /// The elements that a page marks as the text of its article, the surest marks first.
  private static func marked(_ tree: MarkupTree) -> [(index: Int, rule: String)] {
    var byProperty: [(Int, String)] = []
    var byName: [(Int, String)] = []
    var articles: [(Int, String)] = []
    var mains: [(Int, String)] = []
    for index in tree.nodes.indices where tree.nodes[index].kind == .element {
      let node = tree.nodes[index]
      if node.name == .article { articles.append((index, "<article>")) }
      if node.name == .main { mains.append((index, "<main>")) }
      guard tree.hasAttributes(node) else { continue }
      if tree.attribute("itemprop", of: node) == "articleBody" {
        byProperty.append((index, "itemprop=articleBody"))
      } else if let name = contentName(node, tree) {
        byName.append((index, "“\(name)”"))
      }
    }
    return byProperty + byName + articles + mains
  }

  private static func contentName(_ node: MarkupNode, _ tree: MarkupTree) -> String? {
    for value in [tree.attribute("class", of: node), tree.attribute("id", of: node)] {
      for name in (value ?? "").lowercased().split(separator: " ")
      where names.contains(String(name)) {
        return String(name)
      }
    }
    return nil
  }
}

// MARK: - The densest element

extension MainContent {
  /// The element whose own paragraphs hold most running text.
  ///
  /// Each block counts in full for the element around its paragraph and by half for the next
  /// ones out, so that the element that holds the paragraphs wins over the one that holds all.
  private static func densestElement(_ tree: MarkupTree, _ blocks: [TextBlock]) -> Int32? {
    var scores: [Int32: Double] = [:]
    for block in blocks {
      var share = Double(weight(block))
      guard share > 0, block.container >= 0 else { continue }
      var element = block.container
      if tree.nodes[Int(element)].name == .p || block.kind == .heading {
        element = tree.nodes[Int(element)].parent
      }
      for _ in 0..<4 where element >= 0 {
        scores[element, default: 0] += share
        share *= 0.5
        element = tree.nodes[Int(element)].parent
      }
    }
    return scores.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
