internal import Graphviz

extension DiagramPalette {
  /// The lines of text in a box of an item.
  func text(of item: Relationships.Item, width: Double) -> [[RichLabel.Run]] {
    let shape = ItemShape.of(item.mark)
    let ink = ink(item.mark)
    let color = item.isPlanned ? ink.line : ink.text
    let remarkColor = item.isPlanned ? quiet : ink.remark
    let inner = width - 2 * shape.padding.x
    let breaker = LabelBreaker(
      width: inner / Double(shape.textSize) * (shape.isBold ? 0.93 : 0.97),
      limit: shape.breaker.limit
    )
    var lines = breaker.lines(of: item.label).map {
      [RichLabel.Run($0, size: shape.textSize, color: color, isBold: shape.isBold)]
    }
    let size = Self.remarkSize(item.mark)
    let remarks = LabelBreaker(width: inner / Double(size) * 0.95, limit: 2)
    lines += item.remarks.flatMap { remarks.lines(of: $0) }.map {
      [RichLabel.Run($0, size: size, color: remarkColor)]
    }
    return lines
  }

  private static func remarkSize(_ mark: ItemMark) -> Int { mark == .meeting ? 11 : 9 }
}
