/// Breaks text into lines of at most so many columns, where a reader of Chinese would.
///
/// A line may end at a space, and beside a Chinese character unless the next line would begin
/// with a closing mark, this one would end with an opening mark, or a number would lose its unit
/// (12月).
package struct LineWrapper {
  private let width: Int

  package init(width: Int) {
    self.width = max(2, width)
  }

  /// The lines of a text; its own line breaks are kept.
  package func lines(of text: String) -> [String] {
    guard TextSurvey(of: text.utf8.span).contains(.hasLines) else { return wrap(text) }
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .flatMap { wrap(String(Substring($0))) }
  }

  private func wrap(_ line: String) -> [String] {
    guard DisplayWidth.of(line) > width else { return [line] }
    let cells = Array(DisplayCells(line))
    var lines: [String] = []
    var start = 0
    while start < cells.count {
      let end = lineEnd(in: cells, from: start)
      lines.append(Self.text(of: cells[start..<end], in: line))
      start = end
      while start < cells.count, cells[start].isSpace { start += 1 }
    }
    return lines
  }

  /// Where the line ends that begins at `start`: at the last good place, else at the last possible.
  private func lineEnd(in cells: [DisplayCell], from start: Int) -> Int {
    var columns = 0
    var best: Int?
    for index in start..<cells.count {
      if index > start, Self.mayBreak(cells[index - 1], cells[index]) { best = index }
      columns += cells[index].width
      if columns > width, !cells[index].isSpace { return best ?? max(index, start + 1) }
    }
    return cells.count
  }

  private static func mayBreak(_ left: DisplayCell, _ right: DisplayCell) -> Bool {
    if left.isSpace { return !right.isSpace }
    guard !right.isSpace, left.isWide || right.isWide else { return false }
    if left.isIdeograph, right.isIdeograph { return true }
    if right.isWide, ("0"..."9").contains(left.base) { return false }
    return !LineBreakMarks.closing.contains(right.base)
      && !LineBreakMarks.opening.contains(left.base)
  }

  private static func text(of cells: ArraySlice<DisplayCell>, in line: String) -> String {
    let kept = cells.reversed().drop(while: \.isSpace)
    guard let first = cells.first, let last = kept.first else { return "" }
    return String(line[first.range.lowerBound..<last.range.upperBound])
  }
}
