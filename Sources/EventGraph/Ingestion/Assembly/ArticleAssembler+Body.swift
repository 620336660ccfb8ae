internal import EDTF

extension ArticleAssembler {
  /// How many blocks at the head and at the foot of a text may be bylines.
  private static let headLines = 3
  private static let footLines = 9
  /// A line that holds only a date is not longer.
  private static let longestDateLine = 40

  /// Sorts the blocks of the page into body, captions and what is left out; returns how many of
  /// the latter were navigation.
  mutating func sortBlocks() -> Int {
    var navigation = 0
    var kept: [TextBlock] = []
    let title = draft.titles.first.map { Array($0.value.utf8) }
    for index in draft.blocks.indices {
      var block = draft.blocks[index]
      if block.kind == .quote { block.removePostLinks() }
      for remark in tools.rules.remarks(in: block).reversed() {
        explain("dropped", "boilerplate in brackets", block.text)
        block.removeSubrange(remark)
      }
      var verdict = tools.rules.verdict(on: block)
      if verdict.isByWord, tools.datelines.read(block.text) != nil { verdict = .keep }
      if case .drop("pointer") = verdict, headsText(index) {
        block.kind = .heading
        block.headingLevel = 4
        verdict = .keep
      }
      if case .keep = verdict {
        if block.bytes == title {
          explain("dropped", "title repeated", block.text)
        } else if !takeDate(block, behind: kept.count) {
          kept.append(tools.rules.classified(block))
        }
        continue
      }
      switch verdict {
      case .keep: break
      case .drop(let rule), .dropWord(let rule):
        if rule == "navigation" || rule == "pointer" { navigation += 1 }
        explain("dropped", rule, block.text)
      case .end(let rule):
        explain("dropped", rule, block.text)
        separate(kept)
        return navigation
      }
    }
    separate(kept)
    return navigation
  }

  /// Whether a link to another page is the first line of a paragraph that tells what is there, as in
  /// digests.
  private func headsText(_ index: Int) -> Bool {
    guard index + 1 < draft.blocks.count else { return false }
    let next = draft.blocks[index + 1]
    return next.container == draft.blocks[index].container
      && next.scalars >= Self.longestDateLine && next.linkedLetters < 0.5
  }

  /// Takes captions and bylines out of the running text.
  private mutating func separate(_ blocks: [TextBlock]) {
    var text = blocks.filter { $0.kind != .caption }
    var seen: Set<[UInt8]> = []
    for caption in blocks where caption.kind == .caption {
      if seen.insert(caption.bytes).inserted { captions.append(caption) }
    }
    let head = 0..<min(Self.headLines, text.count)
    let foot = max(head.upperBound, text.count - Self.footLines)..<text.count
    var lines: Set<Int> = []
    for index in text.indices {
      let isAtEdge = head.contains(index) || foot.contains(index)
      guard isAtEdge || namesEditor(text[index]), takeByline(text[index]) else { continue }
      lines.insert(index)
    }
    text = text.indices.filter { !lines.contains($0) }.map { text[$0] }
    while let last = text.last, announcesMore(last) {
      explain("dropped", "announces what is not here", last.text)
      text.removeLast()
    }
    body = text
  }

  /// Documents and notes may follow the editor's line, which then stands in the middle.
  private func namesEditor(_ block: TextBlock) -> Bool {
    block.scalars <= 60
      && Self.editorLabels.contains { ByteSearch.contains(block.bytes, $0) }
  }

  private static let editorLabels: [StaticString] = ["责任编辑", "責任編輯", "责编", "責編"]

  /// A last heading with nothing below it led to a video or a list that is not here; so did a last
  /// line that ends in a colon.
  private func announcesMore(_ block: TextBlock) -> Bool {
    let text = block.text
    guard block.kind == .heading else {
      return block.kind == .body && block.scalars <= Self.longestDateLine
        && (text.hasSuffix("：") || text.hasSuffix(":"))
    }
    return ["：", ":", "»", "↓"].contains(where: text.hasSuffix)
      || ["视频", "視頻", "音频", "音頻", "YouTube", "完整版"].contains { text.contains($0) }
  }

  /// Takes a line that holds nothing but a date for the date of publication.
  private mutating func takeDate(_ block: TextBlock, behind count: Int) -> Bool {
    guard block.scalars <= Self.longestDateLine, count < Self.headLines, block.kind == .body else {
      return false
    }
    var cursor = TextCursor(block.unicodeScalars)
    for label in Self.dateLabels where cursor.accept(label) { break }
    _ = cursor.accept(anyOf: ["：", ":"])
    cursor.skipBlanks()
    guard let date = DateText.read(&cursor) else { return false }
    let rest = block.unicodeScalars[cursor.index...]
    guard !rest.contains(where: \.isLetter) else { return false }
    draft.dates.append(
      ArticleDraft.DateCandidate(date: date, rule: .printed, words: block.text)
    )
    explain("dropped", "date line", block.text)
    return true
  }

  private static let dateLabels = [
    "最后更新", "最後更新", "更新时间", "更新時間", "更新于", "更新於", "更新", "发布时间", "發布時間", "发布日期",
    "發布日期", "发表时间", "發表時間", "发表于", "發表於", "发布于", "發布於", "发布", "發布", "日期", "时间",
    "時間", "Published", "Updated",
  ]

  /// Takes a line that says who wrote or edited the article.
  private mutating func takeByline(_ block: TextBlock) -> Bool {
    guard block.kind != .heading, block.scalars <= BylineReader.maximumLength,
      let byline = tools.bylines.read(block.text)
    else { return false }
    for author in byline.authors where !authors.contains(author) { authors.append(author) }
    bylineOutlet = bylineOutlet ?? byline.outlet
    explain("authors", "byline", block.text)
    return true
  }

  /// Takes end marks and bylines in brackets off the last paragraphs.
  mutating func trimEnds() {
    for index in body.indices {
      let isAtEnd = index >= body.count - 3
      if isAtEnd { trimByline(at: index) }
      // Notes may follow the last sentence and its mark.
      guard isAtEnd || EndMarks.closesSentence(body[index].bytes) else { continue }
      let length = EndMarks.lengthWithout(body[index].text)
      if length < body[index].scalars { body[index].truncate(to: length) }
    }
    body.removeAll { $0.scalars == 0 || !$0.hasLetters }
  }

  /// `……。（责任编辑：林妍）` at the end of a paragraph.
  private mutating func trimByline(at index: Int) {
    let length = EndMarks.lengthWithout(body[index].text)
    let scalars = Array(body[index].unicodeScalars.prefix(length))
    guard let last = scalars.last, last == "）" || last == ")",
      let start = scalars.lastIndex(where: { $0 == "（" || $0 == "(" }), start > 0,
      let byline = tools.bylines.read(scalars, start + 1..<scalars.count - 1),
      !byline.authors.isEmpty
    else { return }
    explain("authors", "byline", TextCursor(scalars).text(start..<scalars.count))
    for author in byline.authors where !authors.contains(author) { authors.append(author) }
    body[index].truncate(to: start)
  }
}
