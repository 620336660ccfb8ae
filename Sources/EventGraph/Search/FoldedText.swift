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
    var isAfterBlank = true
    for (place, scalar) in text.unicodeScalars.enumerated() {
      let unit = folding.fold(scalar)
      if unit == ScriptFolding.nameDot { continue }
      guard Self.isWord(unit) || Self.isWide(unit) else {
        if !isAfterBlank { append(Self.blank, place) }
        isAfterBlank = true
        continue
      }
      append(Self.lowercased(unit), place)
      isAfterBlank = false
    }
    if units.last == Self.blank {
      units.removeLast()
      places.removeLast()
    }
  }

  private mutating func append(_ unit: UInt16, _ place: Int) {
    units.append(unit)
    places.append(Int32(truncatingIfNeeded: place))
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
