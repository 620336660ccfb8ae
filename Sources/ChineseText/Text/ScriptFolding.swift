/// Folds what differs only by script, width or dot into one form, one unit for each scalar.
///
/// Traditional characters become simplified, full-width letters and punctuation become ASCII, and
/// every dot that stands between the parts of a foreign name becomes `·`. A text keeps its length
/// in Unicode scalars, so a position in the folded text is a position in the text itself.
package struct ScriptFolding: Sendable {
  /// What a scalar outside the basic plane becomes: an ideograph, or anything else.
  package static let rareIdeograph: UInt16 = 0xE000
  /// What a scalar outside the basic plane becomes that is no ideograph.
  package static let unknown: UInt16 = 0xFFFD
  /// The dot between the parts of a foreign name.
  package static let nameDot: UInt16 = 0xB7

  /// The folding by our own table.
  package static let standard = ScriptFolding(.traditionalToSimplified)

  private let table: [UInt16]

  /// Takes pairs of characters from a word list, traditional first.
  package init(_ list: WordList) {
    var table = (0..<1 << 16).map { UInt16(truncatingIfNeeded: $0) }
    Self.foldWidths(in: &table)
    for line in list.lines {
      for pair in line.split(separator: UInt8(ascii: " ")) {
        let units = Array(String(decoding: pair, as: UTF8.self).utf16)
        if units.count == 2 {
          table[Int(units[0])] = units[1]
        }
      }
    }
    self.table = table
  }

  private static func foldWidths(in table: inout [UInt16]) {
    for unit in UInt16(0xFF01)...0xFF5E {
      table[Int(unit)] = unit - 0xFF01 + 0x21
    }
    for dot in [0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFE52, 0xFF0E, 0xFF65] {
      table[dot] = nameDot
    }
    for blank in [0x09, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F, 0x3000] {
      table[blank] = 0x20
    }
    for comma in [0xFE50, 0xFE51, 0xFF64] {
      table[comma] = comma == 0xFE50 ? 0x2C : 0x3001
    }
  }

  /// The folded form of one scalar.
  package func fold(_ scalar: Unicode.Scalar) -> UInt16 {
    fold(scalar.value)
  }

  /// The folded form of one scalar, given by its value.
  func fold(_ scalar: UInt32) -> UInt16 {
    guard scalar > 0xFFFF else { return table[Int(scalar)] }
    return (0x20000...0x3FFFF).contains(scalar) ? Self.rareIdeograph : Self.unknown
  }

  /// The folded form of a text, one unit for each of its Unicode scalars.
  package func fold(_ text: String) -> [UInt16] {
    text.unicodeScalars.map(fold)
  }

  /// The folded form of a text in UTF-8, one unit for each of its Unicode scalars.
  func fold(_ text: ArraySlice<UInt8>) -> [UInt16] {
    var units: [UInt16] = []
    fold(text, into: &units)
    return units
  }

  /// Puts the folded form of a text in UTF-8 in the place of other units.
  package func fold(_ text: ArraySlice<UInt8>, into units: inout [UInt16]) {
    units.removeAll(keepingCapacity: true)
    units.reserveCapacity(text.count)
    let bytes = text.span
    var place = 0
    while let scalar = Scalar.decode(bytes, at: place) {
      units.append(fold(scalar.value))
      place = scalar.end
    }
    if place < bytes.count {
      units = fold(String(decoding: text, as: UTF8.self))
    }
  }

  /// The folded form of a text as a key that names can be compared by.
  package func key(_ text: String) -> String {
    String(folded: fold(text)[...])
  }
}
