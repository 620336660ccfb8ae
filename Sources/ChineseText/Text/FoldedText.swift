/// A block's text in folded units, one for each Unicode scalar, with the way back to the words.
struct FoldedText: Sendable {
  /// The folded units.
  let units: [UInt16]
  /// Whether any round bracket opens.
  let hasBrackets: Bool
  private let bytes: [UInt8]
  /// Where each scalar begins in the bytes, and where the last one ends.
  private let offsets: [Int32]

  /// Folds a text; asides become marks that no finder reads.
  init(_ text: String, asides: [Range<Int>] = [], folding: ScriptFolding = .standard) {
    var units: [UInt16] = []
    var offsets: [Int32] = []
    units.reserveCapacity(text.utf8.count / 3 + 1)
    offsets.reserveCapacity(text.utf8.count / 3 + 2)
    let bytes = Array(text.utf8)
    var place = 0
    while let scalar = Scalar.decode(bytes.span, at: place) {
      units.append(folding.fold(scalar.value))
      offsets.append(Int32(place))
      place = scalar.end
    }
    offsets.append(Int32(place))
    for aside in asides {
      for index in aside.clamped(to: 0..<units.count) {
        units[index] = Unit.aside
      }
    }
    self.units = units
    hasBrackets = units.contains(Unit.openBracket)
    self.offsets = offsets
    self.bytes = bytes
  }

  /// The number of units.
  var count: Int { units.count }

  /// The words of a stretch as the text prints them.
  func original(_ start: Int, _ end: Int) -> String {
    guard start >= 0, start < end, end <= count else { return "" }
    return String(decoding: bytes[Int(offsets[start])..<Int(offsets[end])], as: UTF8.self)
  }

  /// The words of a stretch in their folded form.
  func folded(_ start: Int, _ end: Int) -> String {
    String(folded: units(start, end))
  }

  /// The folded units of a stretch.
  func units(_ start: Int, _ end: Int) -> ArraySlice<UInt16> {
    guard start >= 0, start < end, end <= count else { return [] }
    return units[start..<end]
  }

  /// The unit at a place, or 0 outside the text.
  subscript(_ index: Int) -> UInt16 {
    index >= 0 && index < units.count ? units[index] : 0
  }
}

extension ArraySlice<UInt16> {
  /// Whether these folded units hold others, side by side.
  func holds(_ part: ArraySlice<UInt16>) -> Bool {
    guard let first = part.first else { return true }
    guard part.count <= count else { return false }
    return (startIndex...(endIndex - part.count)).contains { start in
      self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
