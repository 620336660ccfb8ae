/// Lays out a diagram of any kind, with its key, on a page.
struct DiagramPage {
  let diagram: Diagram
  let palette: DiagramPalette
  let words: DiagramWords

  func canvas() -> Canvas {
    var canvas = CanvasPage(diagram: diagram, palette: palette, key: key).page(around: body)
    canvas.makeNamesUnique()
    return canvas
  }

  private var body: Canvas {
    switch diagram.content {
    case .relationships(let picture):
      StoryLayout.layOut(picture, palette: palette, words: words)
    case .timeline(let picture):
      TimelineLayout.layOut(picture, palette: palette, words: words)
    case .coverage(let matrix):
      CoverageLayout.layOut(matrix, palette: palette, words: words)
    case .citations(let flow):
      CitationLayout.layOut(flow, palette: palette, words: words)
    }
  }

  private var key: [CanvasPage.KeyEntry] {
    switch diagram.content {
    case .relationships(let picture): RelationshipKey.entries(of: picture, words: words)
    case .timeline(let picture):
      TimelineKey.entries(of: picture, palette: palette, words: words)
    case .coverage(let matrix):
      CoverageKey.entries(of: matrix, palette: palette, words: words)
    case .citations:
      [
        CanvasPage.KeyEntry(sample: .box(.quotedOutlet), text: words("is cited", "被引用")),
        CanvasPage.KeyEntry(sample: .box(.outlet), text: words("cites", "引用")),
        CanvasPage.KeyEntry(
          sample: .line(.carried),
          text: words("as wide as what was taken", "宽度为引用条数")
        ),
      ]
    }
  }
}
