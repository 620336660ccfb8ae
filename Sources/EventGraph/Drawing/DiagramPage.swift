internal import Graphviz

/// Lays out a diagram of any kind, with its key, on a page.
struct DiagramPage {
  let diagram: Diagram
  let palette: DiagramPalette
  let words: DiagramWords

  func canvas() throws(GraphvizError) -> Canvas {
    var canvas = try laidOut()
    canvas.makeNamesUnique()
    return canvas
  }

  private func laidOut() throws(GraphvizError) -> Canvas {
    switch diagram.content {
    case .relationships(let picture):
      return try relationships(picture)
    case .timeline(let picture):
      let key = TimelineKey.entries(of: picture, palette: palette, words: words)
      return page(TimelineLayout.layOut(picture, palette: palette, words: words), key)
    case .coverage(let matrix):
      let key = CoverageKey.entries(of: matrix, palette: palette, words: words)
      return page(CoverageLayout.layOut(matrix, palette: palette, words: words), key)
    case .paths(let picture):
      let items = picture.chains.flatMap { $0.map(\.item) }
      let key = RelationshipKey.entries(of: Relationships(items: items), words: words)
      return page(PathLayout.layOut(picture, palette: palette, words: words), key)
    case .citations(let flow):
      let key = CitationKey.entries(words)
      return page(CitationLayout.layOut(flow, palette: palette, words: words), key)
    }
  }

  private func page(_ body: Canvas, _ key: [CanvasPage.KeyEntry]) -> Canvas {
    CanvasPage(diagram: diagram, palette: palette, key: key).page(around: body)
  }
}

// MARK: Relationships

extension DiagramPage {
  /// So many people or outlets can stand beside each other's stories.
  private static let mostBeside = 70
  /// From so many things on, springs for thousands place a network.
  private static let large = 150

  private func relationships(_ picture: Relationships) throws(GraphvizError) -> Canvas {
    guard let engine = engine(for: picture) else {
      let folded = RelationshipFolding.folded(picture, words: words)
      let body = StoryLayout.layOut(folded, palette: palette, words: words)
      return page(body, RelationshipKey.entries(of: folded, words: words))
    }
    let network = NetworkLayout(picture, engine: engine, palette: palette, words: words)
    return page(
      try network.layOut(),
      RelationshipKey.entries(of: network.picture, words: words)
    )
  }

  /// The layout that was asked for; nil stands for columns, which suit every graph that is a story.
  private func engine(for picture: Relationships) -> LayoutEngine? {
    if let layout = diagram.style.layout {
      return layout == .columns ? nil : LayoutEngine(rawValue: layout.rawValue)
    }
    let columns = Dictionary(
      uniqueKeysWithValues: picture.items.map { ($0.id, Relationships.column(of: $0.mark)) }
    )
    let across = picture.lines.count { columns[$0.origin] != columns[$0.target] }
    let sides = [0, 2].map { side in picture.items.count { columns[$0.id] == side } }
    let isStory = across * 2 >= picture.lines.count && sides.allSatisfy { $0 <= Self.mostBeside }
    guard !isStory else { return nil }
    return picture.items.count > Self.large ? .sfdp : .neato
  }
}
