internal import ChineseText

/// A text as it is compared: simplified, plain and lower case, with one blank for anything that is
/// neither letter nor number.
///
/// The dots between the parts of foreign names are left out, because they are as often forgotten.
struct FoldedText {
  /// What stands for everything between words.
  static let blank: UInt16 = 0x20

  /// The letters, numbers and blanks.
  private(set) var units: [UInt16] = []
  /// The place of each among the Unicode scalars of the text.
  private(set) var places: [Int32] = []

  init(_ text: String) {
    let folding = ScriptFolding.standard
    var letters = Letters()
    for (place, scalar) in text.unicodeScalars.enumerated() {
      guard let letter = letters.next(folding.fold(scalar)) else { continue }
      append(letter, place)
    }
    if units.last == Self.blank {
      units.removeLast()
      places.removeLast()
    }
  }

  /// The letters, numbers and blanks alone of a text in UTF-8, in the place of other units.
  static func fold(_ text: ArraySlice<UInt8>, into units: inout [UInt16]) {
    ScriptFolding.standard.fold(text, into: &units)
    var letters = Letters()
    var count = 0
    for place in units.indices {
      guard let letter = letters.next(units[place]) else { continue }
      units[count] = letter
      count += 1
    }
    if count > 0, units[count - 1] == blank { count -= 1 }
    units.removeLast(units.count - count)
  }

  private mutating func append(_ unit: UInt16, _ place: Int) {
    units.append(unit)
    places.append(Int32(truncatingIfNeeded: place))
  }
}

// MARK: Letters

extension FoldedText {
  /// Tells what becomes of one folded character after the other.
  private struct Letters {
    private var isAfterBlank = true

    /// The letter, or a blank; nil for what is left out.
    mutating func next(_ unit: UInt16) -> UInt16? {
      if unit == ScriptFolding.nameDot { return nil }
      guard FoldedText.isWord(unit) || FoldedText.isWide(unit) else {
        defer { isAfterBlank = true }
        return isAfterBlank ? nil : FoldedText.blank
      }
      isAfterBlank = false
      return FoldedText.lowercased(unit)
    }
  }
}

// MARK: Classes of letters

extension FoldedText {
  /// Whether it is a letter or number of a script that puts blanks between words.
  static func isWord(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F: unit != 0xD7 && unit != 0xF7
    case 0x250...0x1FFF: true
    default: false
    }
  }

  /// Whether it is a letter of a script without blanks: Chinese characters, kana, hangul.
  static func isWide(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x3005...0x3007, 0x3041...0x30FA, 0x30FC...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7AF, 0xF900...0xFAFF, ScriptFolding.rareIdeograph:
      true
    default: false
    }
  }

  private static func lowercased(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x41...0x5A, 0xC0...0xDE: unit + 0x20
    case 0x391...0x3A9, 0x410...0x42F: unit + 0x20
    case 0x400...0x40F: unit + 0x50
    default: unit
    }
  }
}
