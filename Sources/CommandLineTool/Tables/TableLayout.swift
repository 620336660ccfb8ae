/// Decides how wide the columns of a text table are.
struct TableLayout {
  let columns: [TableColumn]
  /// The width of the widest cell of each column.
  let natural: [Int]

  /// No column is made narrower than this: four Chinese characters.
  private static let narrowest = 8
  /// The space between two columns.
  static let gap = 2

  /// The widths that fit into lines of `limit` columns, as far as cells may be cut or wrapped.
  ///
  /// The widest column that may shrink gives way first, down to the next widest, and so on.
  func widths(within limit: Int?) -> [Int] {
    guard let limit else { return natural }
    var widths = natural
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - limit
    while excess > 0 {
      let flexible = widths.indices.filter {
        columns[$0].overflow != .keep && widths[$0] > Self.narrowest
      }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      let others = flexible.filter { $0 != widest }.map { widths[$0] }
      let next = max(Self.narrowest, others.max() ?? 0)
      let step = max(1, min(excess, widths[widest] - next))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }
}
