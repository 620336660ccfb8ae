/// A block's text in folded units, one for each Unicode scalar, with the way back to the words.
struct FoldedText: Sendable {
  /// The folded units.
  let units: [UInt16]
  private let bytes: [UInt8]
  /// Where each scalar begins in the bytes, and where the last one ends.
  private let offsets: [Int32]

  /// Folds a text; asides become marks that no finder reads.
  init(_ text: String, asides: [Range<Int>] = [], folding: ScriptFolding = .standard) {
    var units: [UInt16] = []
    var offsets: [Int32] = []
    units.reserveCapacity(text.utf8.count / 3 + 1)
    offsets.reserveCapacity(text.utf8.count / 3 + 2)
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      units.append(folding.fold(scalar))
      offsets.append(offset)
      offset += Int32(UTF8.width(scalar))
    }
    offsets.append(offset)
    for aside in asides {
      for index in aside.clamped(to: 0..<units.count) {
        units[index] = Unit.aside
      }
    }
    self.units = units
    self.offsets = offsets
    bytes = Array(text.utf8)
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
    guard start >= 0, start < end, end <= count else { return "" }
    return String(folded: units[start..<end])
  }

  /// The unit at a place, or 0 outside the text.
  subscript(_ index: Int) -> UInt16 {
    index >= 0 && index < units.count ? units[index] : 0
  }
}
