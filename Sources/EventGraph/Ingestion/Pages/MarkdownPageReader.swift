internal import Markup

/// Reads articles in Markdown: mirror pages, entries of feed dumps, and texts.
struct MarkdownPageReader {
  let source: String
  let kind: PageKind

  /// What a page in UTF-8 holds.
  func draft(_ bytes: [UInt8]) -> ArticleDraft {
    let tree = MarkdownParser.parse(RenamedLinks.restored(in: bytes))
    var draft = ArticleDraft(source: source, kind: kind)
    draft.note(tree.interruption)
    var blocks = BlockFlow.blocks(of: tree)
    if let index = blocks.firstIndex(where: isTitle) {
      let title = blocks.remove(at: index)
      draft.addTitle(title.text, rule: "first heading")
      if kind == .feedDump, let link = title.marks.first(where: { $0.kind == .link }) {
        draft.addAddress(link.target ?? "", rule: "linked title")
      }
    }
    if let original = OriginalAddress.find(in: blocks) {
      draft.addAddress(original.address, rule: "original's address")
    }
    let metadata = PageMetadata(tree)
    for date in metadata.dates where date.rule == .timeElement {
      draft.addDate(date.field.value, rule: date.rule)
    }
    if kind == .feedDump, let stamp = EpochStamp.read(bytes) {
      draft.dates.append(
        ArticleDraft.DateCandidate(date: stamp.date, rule: .stamp, words: stamp.words)
      )
    }
    draft.blocks = blocks
    return draft
  }

  /// The first heading that is no navigation; in feed dumps the title is a link.
  private func isTitle(_ block: TextBlock) -> Bool {
    block.kind == .heading && block.hasLetters && (kind == .feedDump || block.linkedLetters < 0.5)
  }
}

extension ArticleDraft {
  /// Notes that a page was not read to its end.
  mutating func note(_ interruption: MarkupTree.Interruption?) {
    switch interruption {
    case nil: break
    case .depth: notes.append("elements are nested too deeply; what follows was not read")
    case .size: notes.append("the page is too long; what follows was not read")
    }
  }
}
