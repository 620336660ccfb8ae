internal import Markup

/// Reads saved web pages, and pieces of HTML.
struct WebPageReader {
  let source: String
  let tools: ReadingTools

  /// What a page in UTF-8 holds.
  func draft(_ bytes: [UInt8]) -> ArticleDraft {
    let tree = HTMLParser.parse(bytes)
    var draft = ArticleDraft(source: source, kind: .webPage)
    draft.note(tree.interruption)
    let metadata = PageMetadata(tree)
    draft.add(metadata)
    let all = BlockFlow.blocks(of: tree)
    addTitle(from: all, metadata, to: &draft)
    let content = MainContent.find(in: tree, blocks: all)
    draft.blocks = content.blocks
    for block in content.outside where draft.titles.first?.value != block.text {
      draft.dropped.append((block.text, content.rule))
    }
    addHeader(content.outside, to: &draft)
    if let original = OriginalAddress.find(in: all) {
      draft.addAddress(original.address, rule: "original's address")
    }
    if letters(draft.blocks) < ArticleAssembler.fewestLetters, let body = metadata.structuredBody {
      draft.blocks = PlainText.blocks(in: body)
    }
    return draft
  }

  private func letters(_ blocks: [TextBlock]) -> Int { blocks.reduce(0) { $0 + $1.scalars } }

  /// The page's own heading is the title as printed; what it tells search engines comes next.
  private func addTitle(
    from blocks: [TextBlock],
    _ metadata: PageMetadata,
    to draft: inout ArticleDraft
  ) {
    let heading = blocks.first { $0.headingLevel == 1 && $0.hasLetters && $0.linkedLetters < 0.5 }
    let described = metadata.titles.map(\.value)
    if let heading {
      let text = heading.text
      // A heading that the page's title does not know is the name of the site.
      if described.isEmpty || described.contains(where: { $0.contains(text) || text.contains($0) })
      {
        draft.addTitle(text, rule: "<h1>")
      }
    }
    for title in metadata.titles {
      let parts = TitleSuffix.split(title.value, outlets: metadata.outlets.map(\.value))
      draft.addTitle(parts.title, rule: title.place, words: title.value)
      if let site = parts.site { draft.addOutlet(site, rule: "end of \(title.place)") }
    }
    if draft.titles.isEmpty, let heading = blocks.first(where: { $0.kind == .heading }) {
      draft.addTitle(heading.text, rule: "first heading")
    }
  }

  /// Bylines and dates between the title and the text stand outside the text's own element.
  private func addHeader(_ outside: [TextBlock], to draft: inout ArticleDraft) {
    for block in outside.prefix(40) where block.scalars <= 80 {
      if let date = DateText.find(in: block.text, limit: 24) {
        draft.dates.append(
          ArticleDraft.DateCandidate(date: date, rule: .printed, words: block.text)
        )
      }
      if let byline = tools.bylines.read(block.text) {
        draft.authors += byline.authors.filter { !draft.authors.contains($0) }
        if let outlet = byline.outlet { draft.addOutlet(outlet, rule: "byline") }
      }
    }
  }
}

extension ArticleDraft {
  /// Adds what a page says about itself.
  mutating func add(_ metadata: PageMetadata) {
    for field in metadata.subtitles {
      subtitles.append(Candidate(value: field.value, rule: field.place, words: field.value))
    }
    for field in metadata.addresses { addAddress(field.value, rule: field.place) }
    for field in metadata.outlets { addOutlet(field.value, rule: field.place) }
    for date in metadata.dates { addDate(date.field.value, rule: date.rule) }
    authors += metadata.authors.map(\.value)
    language = metadata.language
  }
}
