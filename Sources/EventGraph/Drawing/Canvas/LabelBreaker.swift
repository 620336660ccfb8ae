/// Breaks a text into a few short lines at its natural breaks, and shortens what is too long.
///
/// A line ends after a mark or between words where it can, never before a closing mark, after an
/// opening one or within a number; the lines come out about equally long.
struct LabelBreaker {
  /// How wide a line may be, in ems.
  let width: Double
  /// How many lines there may be.
  let limit: Int

  private struct Piece {
    let text: String
    let width: Double
    /// What it costs to end a line here; nothing after a mark.
    let breakCost: Double
  }

  /// Longer texts are shortened before they are broken.
  private static let most = 400

  func lines(of text: String) -> [String] {
    let pieces = Self.pieces(of: String(text.unicodeScalars.prefix(Self.most)), atMost: width)
    let total = pieces.reduce(0) { $0 + $1.width }
    guard total > width else { return [Self.trimmed(text)] }
    let lines = evenLines(pieces, ideal: total / (total / width).rounded(.up))
    guard lines.count > limit else { return lines }
    return Array(lines.prefix(limit - 1)) + [shortened(lines[limit - 1])]
  }

  /// The lines that together are the nearest to the ideal width and end at the best places.
  private func evenLines(_ pieces: [Piece], ideal: Double) -> [String] {
    var costs = [0.0]
    var starts = [0]
    for end in 1...pieces.count {
      var best = (cost: Double.infinity, start: end - 1)
      var used = 0.0
      for start in stride(from: end - 1, through: 0, by: -1) {
        used += pieces[start].width
        if used > width, start < end - 1 { break }
        let isLast = end == pieces.count
        let shortfall = isLast && used < ideal ? (ideal - used) / 2 : used - ideal
        let cost = costs[start] + shortfall * shortfall + (isLast ? 0 : pieces[end - 1].breakCost)
        if cost < best.cost { best = (cost, start) }
      }
      costs.append(best.cost)
      starts.append(best.start)
    }
    var lines: [String] = []
    var end = pieces.count
    while end > 0 {
      lines.append(Self.trimmed(pieces[starts[end]..<end].map(\.text).joined()))
      end = starts[end]
    }
    return lines.reversed()
  }

  /// The line with an ellipsis at its end, within the width.
  private func shortened(_ line: String) -> String {
    var scalars = line.unicodeScalars
    while let last = scalars.last,
      TextMeasure.width(of: String(scalars)) > width - 1 || Self.weakEnds.contains(last)
    {
      scalars.removeLast()
    }
    return String(scalars) + "…"
  }

  /// A line without spaces at its ends, and without a dot that joins nothing any more.
  private static func trimmed(_ text: String) -> String {
    var kept = text.utf8.drop { $0 == UInt8(ascii: " ") }
    while let end = lineEnds.first(where: { kept.suffix($0.count).elementsEqual($0) }) {
      kept = kept.dropLast(end.count)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static let lineEnds = [" ", " ·"].map { Array($0.utf8) }
}

// MARK: Where lines may end

extension LabelBreaker {
  private static let closing = Set("，。、；：？！）】」』》〉〕〗”’…—～·‧・％℃,.;:?!)]}%>/ ".unicodeScalars)
  private static let opening = Set("（【「『《〈〔〖“‘￥＄([{<$#".unicodeScalars)
  private static let marks = Set("，。；：？！、,.;:?!）」』》”’… ".unicodeScalars)
  private static let weakEnds = Set("，、；：,;: （「『《“‘".unicodeScalars)

  /// The text in pieces that lines may not break; longer pieces than a line are broken anyway.
  private static func pieces(of text: String, atMost limit: Double) -> [Piece] {
    var pieces: [Piece] = []
    var current = String.UnicodeScalarView()
    var width = 0.0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let own = TextMeasure.width(of: scalar)
      if let last = previous, mayBreak(last, scalar) || width + own > limit {
        pieces.append(piece(current, width, endingWith: last))
        current = String.UnicodeScalarView()
        width = 0
      }
      current.append(scalar)
      width += own
      previous = scalar
    }
    if let last = previous { pieces.append(piece(current, width, endingWith: last)) }
    return pieces
  }

  private static func piece(
    _ scalars: String.UnicodeScalarView,
    _ width: Double,
    endingWith last: Unicode.Scalar
  ) -> Piece {
    Piece(text: String(scalars), width: width, breakCost: marks.contains(last) ? 0 : 40)
  }

  private static func mayBreak(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    if closing.contains(right) || opening.contains(left) { return false }
    if isJoining(right) || isJoining(left) { return false }
    if left == " " { return true }
    let isLeftWide = TextMeasure.width(of: left) == 1
    let isRightWide = TextMeasure.width(of: right) == 1
    if isRightWide, ("0"..."9").contains(left) { return false }
    return isLeftWide || isRightWide
  }

  /// Marks that combine with their neighbours into one character.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    TextMeasure.width(of: scalar) == 0
  }
}
