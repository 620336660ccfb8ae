/// The quotations of a block, and how deep each place lies in them.
struct QuotationMap: Sendable {
  /// The quotations in the order they open.
  let quotations: [Quotation]
  /// How many quotations are open at each place; marks lie inside.
  let depths: [UInt8]

  private static let deepest = 8

  /// Finds the quotations of a text, whatever its style of marks.
  init(_ units: [UInt16]) {
    var reader = Reader(units)
    for index in units.indices where reader.isInside || !Unit.isIdeograph(units[index]) {
      reader.read(index)
    }
    reader.finish()
    quotations = reader.found.sorted { ($0.open, $0.depth) < ($1.open, $1.depth) }
    depths = reader.depths
  }

  private struct Reader {
    let units: [UInt16]
    var open: [(place: Int, closing: UInt16)] = []
    var found: [Quotation] = []
    var depths: [UInt8]

    init(_ units: [UInt16]) {
      self.units = units
      depths = Array(repeating: 0, count: units.count)
    }

    var isInside: Bool { !open.isEmpty }

    mutating func read(_ index: Int) {
      let unit = units[index]
      if Unit.isIdeograph(unit) {
        depths[index] = UInt8(open.count)
        return
      }
      if let level = open.lastIndex(where: { $0.closing == unit }) {
        depths[index] = UInt8(open.count)
        close(level, at: index)
        return
      }
      if let last = open.last, units[last.place] == unit, closesByMistake(index) {
        depths[index] = UInt8(open.count)
        close(open.count - 1, at: index)
        return
      }
      let closing = unit == 0x22 ? 0x22 : Unit.closing(unit)
      if closing != 0, open.count < QuotationMap.deepest, !isApostrophe(index) {
        open.append((index, closing))
      }
      depths[index] = UInt8(open.count)
    }

    /// “…“。: an opening mark set where the closing one belongs.
    private func closesByMistake(_ index: Int) -> Bool {
      guard index + 1 < units.count else { return true }
      return Unit.endsSentence(units[index + 1]) || Unit.endsClause(units[index + 1])
    }

    private func isApostrophe(_ index: Int) -> Bool {
      units[index] == 0x2018 && index > 0 && Unit.isLetter(units[index - 1])
    }

    private mutating func close(_ level: Int, at index: Int) {
      found.append(
        Quotation(open: open[level].place, close: index, depth: level + 1, isClosed: true)
      )
      open.removeSubrange(level...)
    }

    mutating func finish() {
      for (level, mark) in open.enumerated() {
        // A straight mark or an inner one that nothing closes is no quotation over paragraphs.
        if level == 0, mark.closing != 0x22, mark.closing != 0x2019 {
          found.append(
            Quotation(open: mark.place, close: units.count, depth: 1, isClosed: false)
          )
        } else {
          lower(from: mark.place)
        }
      }
    }

    private mutating func lower(from place: Int) {
      for index in place..<units.count where depths[index] > 0 {
        depths[index] -= 1
      }
    }
  }

  /// How deep a place lies.
  func depth(_ index: Int) -> Int {
    index >= 0 && index < depths.count ? Int(depths[index]) : 0
  }

  /// The outermost quotation that opens at a place.
  func quotation(openingAt place: Int) -> Quotation? {
    var (low, high) = (0, quotations.count)
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].open < place {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < quotations.count && quotations[low].open == place ? quotations[low] : nil
  }

  /// The quotation that closes at a place.
  func quotation(closingAt place: Int) -> Quotation? {
    quotations.first { $0.close == place && $0.isClosed }
  }
}
