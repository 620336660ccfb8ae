internal import Graphviz

// MARK: What stands beside the scale

extension TimelineLayout {
  private static let figureColumn = 16.0
  private static let entryGap = 4.0

  /// The lines of an entry, and the shape before them.
  private struct EntryText {
    let lines: [[RichLabel.Run]]
    let height: Double
  }

  private static func text(
    of entry: TimelinePicture.Entry,
    palette: DiagramPalette
  ) -> EntryText {
    let isMeeting = entry.mark == .meeting
    let size = isMeeting ? 12 : 11
    let width = textWidth - figureColumn
    let label = LabelBreaker(width: width / Double(size) * 0.95, limit: 2)
    var lines = label.lines(of: entry.label).map {
      [RichLabel.Run($0, size: size, color: palette.text, isBold: isMeeting)]
    }
    if !entry.remark.isEmpty {
      lines += LabelBreaker(width: width / 9 * 0.95, limit: 2).lines(of: entry.remark).map {
        [RichLabel.Run($0, size: 9, color: palette.quiet)]
      }
    }
    return EntryText(lines: lines, height: Canvas.height(of: lines, size: size))
  }

  private static func heading(
    of block: TimelinePicture.Block,
    palette: DiagramPalette
  ) -> [[RichLabel.Run]] {
    [[RichLabel.Run(block.heading, size: 11, color: palette.accent, isBold: true)]]
  }

  static func height(
    of block: TimelinePicture.Block,
    palette: DiagramPalette,
    words: DiagramWords
  ) -> Double {
    var height = Canvas.height(of: heading(of: block, palette: palette), size: 11)
    for entry in block.entries { height += text(of: entry, palette: palette).height + entryGap }
    return block.folded.isEmpty ? height : height + Canvas.lineHeight(10) + entryGap
  }

  mutating func placeBlocks() {
    let heights = picture.dated.map { Self.height(of: $0, palette: palette, words: words) }
    let wanted = picture.dated.map { top + middle(of: $0.bounds) }
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    let middles = Spread.middles(
      wanted: order.map { wanted[$0] },
      lengths: order.map { heights[$0] },
      gap: Self.blockGap,
      from: top
    )
    for (rank, index) in order.enumerated() {
      let block = picture.dated[index]
      let y = middles[rank] - heights[index] / 2
      placeMarks(of: block, number: index)
      placeLeader(of: block, number: index, to: y + 8)
      place(block, number: "\(index)", x: textLeft, from: y)
    }
  }

  /// What no source dates has a box of its own, away from the scale.
  mutating func placeUndated() {
    guard let block = picture.undated else { return }
    let top = (canvas.boxes.map(\.frame.bottom).max() ?? 0) + 26
    let height = Self.height(of: block, palette: palette, words: words) + 20
    let frame = Canvas.Rectangle(
      x: 0,
      y: top,
      width: textLeft + Self.textWidth,
      height: height
    )
    var box = Canvas.Box(name: Canvas.Name(id: "undated", kind: "undated"), frame: frame)
    box.line = palette.quiet
    box.style = "dashed"
    canvas.boxes.append(box)
    place(block, number: "undated", x: 14, from: top + 10)
  }

  private mutating func place(
    _ block: TimelinePicture.Block,
    number: String,
    x: Double,
    from top: Double
  ) {
    let heading = Self.heading(of: block, palette: palette)
    var y = top
    let height = Canvas.height(of: heading, size: 11)
    canvas.add(
      heading,
      in: Canvas.Rectangle(x: x, y: y, width: Self.textWidth, height: height),
      as: Canvas.Name(id: "date \(number)", kind: "date")
    )
    y += height
    for (index, entry) in block.entries.enumerated() {
      y = place(entry, number: "\(number) \(index)", x: x, from: y) + Self.entryGap
    }
    guard !block.folded.isEmpty else { return }
    let text = RichLabel.Run(folded(block), size: 10, color: palette.quiet)
    canvas.add(
      [[text]],
      in: Canvas.Rectangle(
        x: x + Self.figureColumn,
        y: y,
        width: Self.textWidth - Self.figureColumn,
        height: Canvas.lineHeight(10)
      ),
      as: Canvas.Name(id: "fold \(number)", kind: "fold")
    )
  }

  private func folded(_ block: TimelinePicture.Block) -> String {
    let parts = ItemMark.allCases.compactMap { mark in
      block.folded[mark].map { words.count($0, mark, words) }
    }
    return words("and ", "另有") + parts.joined(separator: words.comma)
  }

  private mutating func place(
    _ entry: TimelinePicture.Entry,
    number: String,
    x: Double,
    from y: Double
  ) -> Double {
    let text = Self.text(of: entry, palette: palette)
    let figure = palette.figure(entry.mark, isPlanned: entry.isPlanned)
    var mark = figure
    mark.name = Canvas.Name(id: "figure \(number)", kind: entry.mark.rawValue)
    mark.frame.x = x + 6 - figure.frame.width / 2
    mark.frame.y = y + 8 - figure.frame.height / 2
    canvas.boxes.append(mark)
    let frame = Canvas.Rectangle(
      x: x + Self.figureColumn,
      y: y,
      width: Self.textWidth - Self.figureColumn,
      height: text.height
    )
    let kind = entry.isPlanned ? "\(entry.mark.rawValue) planned" : entry.mark.rawValue
    canvas.add(text.lines, in: frame, as: Canvas.Name(id: entry.id, kind: kind, title: entry.title))
    return frame.bottom
  }
}
