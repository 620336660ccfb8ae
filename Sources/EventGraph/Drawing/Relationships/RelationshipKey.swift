/// The key of a relationship diagram: only what occurs in it.
enum RelationshipKey {
  static func entries(of picture: Relationships, words: DiagramWords) -> [CanvasPage.KeyEntry] {
    let marks = Set(picture.items.map(\.mark))
    let lines = Set(picture.lines.map(\.mark))
    var entries = ItemMark.allCases.filter(marks.contains).map {
      CanvasPage.KeyEntry(sample: .box($0), text: words.name($0))
    }
    if picture.items.contains(where: \.isPlanned) {
      entries.append(CanvasPage.KeyEntry(sample: .plannedBox, text: words("planned", "计划中")))
    }
    entries += LineMark.allCases.filter(lines.contains).map {
      CanvasPage.KeyEntry(sample: .line($0), text: words.name($0))
    }
    if picture.lines.contains(where: \.isPlanned) {
      entries.append(
        CanvasPage.KeyEntry(sample: .plannedLine, text: words("expected to take part", "预定参加"))
      )
    }
    return entries
  }
}
