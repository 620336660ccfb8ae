/// The key of a timeline diagram: only what occurs in it.
enum TimelineKey {
  private static let day = 86_400

  static func entries(
    of picture: TimelinePicture,
    palette: DiagramPalette,
    words: DiagramWords
  ) -> [CanvasPage.KeyEntry] {
    let all = picture.dated.flatMap(\.entries) + (picture.undated?.entries ?? [])
    let marks = Set(all.map(\.mark))
    var entries = ItemMark.allCases.filter(marks.contains).map {
      CanvasPage.KeyEntry(sample: .figure(palette.figure($0)), text: words.name($0))
    }
    if all.contains(where: \.isPlanned) {
      let figure = palette.figure(.meeting, isPlanned: true)
      entries.append(CanvasPage.KeyEntry(sample: .figure(figure), text: words("planned", "计划中")))
    }
    if picture.dated.contains(where: {
      !$0.bounds.isOpen && $0.bounds.upper - $0.bounds.lower > day
    }) {
      var bar = palette.figure(.meeting)
      bar.frame.width = 7
      bar.frame.height = 14
      bar.fill = palette.pale(.meeting)
      let text = words("some time in this span", "在此期间，日期不详")
      entries.append(CanvasPage.KeyEntry(sample: .figure(bar), text: text))
    }
    if picture.dated.contains(where: { $0.bounds.isOpen }) {
      let text = words("fading: that end is open", "渐隐：该端没有说明")
      var bar = palette.figure(.link)
      bar.shape = "box"
      bar.line = nil
      bar.frame.width = 7
      bar.frame.height = 16
      bar.fill = "\(palette.quiet):\(palette.background)"
      bar.gradientAngle = 90
      entries.append(CanvasPage.KeyEntry(sample: .figure(bar), text: text))
    }
    return entries
  }
}

extension TimeBounds {
  /// Whether one end is open.
  var isOpen: Bool { isDated && (lower <= Self.open || upper >= Self.undated) }
}
