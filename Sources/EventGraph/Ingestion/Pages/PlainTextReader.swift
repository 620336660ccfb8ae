/// Reads plain text: a title, lines that say where it comes from, paragraphs.
struct PlainTextReader {
  let source: String
  let tools: ReadingTools

  private static let longestTitle = 60
  private static let headLines = 12
  private static let longestLine = 2_000

  private enum Label: String, CaseIterable {
    case title = "标题 標題 题目 Title"
    case subtitle = "副标题 副標題 Subtitle"
    case outlet = "来源 來源 媒体 媒體 出处 Source Outlet"
    case author = "作者 记者 記者 Author By"
    case date = "日期 时间 時間 发布时间 發布時間 发表时间 Date Published"
    case address = "链接 鏈接 連結 网址 網址 原文链接 原文地址 URL Link"
  }

  /// What a text in UTF-8 holds.
  func draft(_ bytes: [UInt8]) -> ArticleDraft {
    var draft = ArticleDraft(source: source, kind: .plainText)
    let rest = takeLabels(bytes[...], &draft)
    var blocks = PlainText.blocks(in: Array(rest))
    if draft.titles.isEmpty, let first = blocks.first, isTitle(first, blocks) {
      draft.addTitle(first.text, rule: "first line")
      blocks.removeFirst()
    }
    if let original = OriginalAddress.find(in: blocks) {
      draft.addAddress(original.address, rule: "original's address")
    }
    draft.blocks = blocks
    return draft
  }

  /// Takes the lines at the head that say where the text comes from, and returns what follows.
  private func takeLabels(
    _ bytes: ArraySlice<UInt8>,
    _ draft: inout ArticleDraft
  ) -> ArraySlice<UInt8> {
    var rest = bytes
    for _ in 0..<Self.headLines {
      let line = rest.prefix { $0 != 0x0A }
      let text = PageMetadata.line(String(decoding: line.prefix(Self.longestLine), as: UTF8.self))
      guard text.isEmpty || takeLabel(text, &draft) else { break }
      rest = rest.dropFirst(line.count + 1)
    }
    return rest
  }

  /// The first line is the title if it is short, no sentence, and something follows it.
  private func isTitle(_ block: TextBlock, _ blocks: [TextBlock]) -> Bool {
    blocks.count > 1 && block.scalars <= Self.longestTitle && block.hasLetters
      && AddressShare.of(block.bytes) < 0.5
      && !block.text.hasSuffix("。") && tools.datelines.read(block.text) == nil
  }

  /// Takes `来源：新华社` and its like.
  private func takeLabel(_ line: String, _ draft: inout ArticleDraft) -> Bool {
    guard let colon = line.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
    let name = line[..<colon]
    let value = PageMetadata.line(String(line[line.index(after: colon)...]))
    let label = Label.allCases.first { label in
      label.rawValue.split(separator: " ").contains { $0.lowercased() == name.lowercased() }
    }
    guard let label, !value.isEmpty else { return false }
    switch label {
    case .title: draft.addTitle(value, rule: "title line", words: line)
    case .subtitle:
      draft.subtitles.append(
        ArticleDraft.Candidate(value: value, rule: "subtitle line", words: line)
      )
    case .outlet: draft.addOutlet(value, rule: "source line", words: line)
    case .author: draft.authors += tools.bylines.read(line)?.authors ?? [value]
    case .date:
      guard let date = DateText.parse(value) else { return false }
      draft.dates.append(
        ArticleDraft.DateCandidate(date: date, rule: .printed, words: line)
      )
    case .address: draft.addAddress(value, rule: "address line")
    }
    return true
  }
}
