internal import ChineseText

/// Tells the language and the script of an article from its letters.
struct LanguageGuess: Sendable {
  static let standard = LanguageGuess(.traditionalToSimplified)

  private enum Mark: UInt8 {
    case neither
    case traditional
    case simplified
  }

  /// For each scalar of the basic plane, the script that gives it away.
  private var marks = [Mark](repeating: .neither, count: 1 << 16)

  /// Takes the pairs of characters that differ between the scripts.
  init(_ pairs: WordList) {
    for line in pairs.lines {
      for pair in line.split(separator: UInt8(ascii: " ")) {
        let units = Array(String(decoding: pair, as: UTF8.self).utf16)
        guard units.count == 2, units[0] != units[1] else { continue }
        marks[Int(units[0])] = .traditional
        if marks[Int(units[1])] == .neither { marks[Int(units[1])] = .simplified }
      }
    }
  }

  /// How many letters are enough to tell.
  private static let sample = 1_000

  /// The language of a title and a text as a BCP 47 tag; `hint` is what their page says of itself.
  func tag(of title: String, _ texts: some Sequence<[UInt8]>, hint: String?) -> String? {
    var counts = Counts()
    count(Array(title.utf8), &counts)
    for text in texts {
      count(text, &counts)
      if counts.letters >= Self.sample { break }
    }
    guard counts.letters > 0 else { return nil }
    if counts.kana * 20 > counts.letters { return "ja" }
    if counts.hangul * 5 > counts.letters { return "ko" }
    if counts.ideographs * 5 > counts.letters {
      return counts.traditional > counts.simplified ? "zh-Hant" : "zh-Hans"
    }
    return hint.flatMap(Self.primaryLanguage) ?? (counts.latin == counts.letters ? "en" : nil)
  }

  private struct Counts {
    var letters = 0
    var ideographs = 0
    var traditional = 0
    var simplified = 0
    var kana = 0
    var hangul = 0
    var latin = 0
  }

  /// Counts the letters of a text in well-formed UTF-8.
  private func count(_ text: [UInt8], _ counts: inout Counts) {
    var place = 0
    while place < text.count {
      let scalar: UInt32
      switch text[place] {
      case 0..<0x80:
        scalar = UInt32(text[place])
        place += 1
      case 0xE0..<0xF0 where place + 2 < text.count:
        scalar =
          UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6
          | UInt32(text[place + 2] & 0x3F)
        place += 3
      case 0xC0..<0xE0 where place + 1 < text.count:
        scalar = UInt32(text[place] & 0x1F) << 6 | UInt32(text[place + 1] & 0x3F)
        place += 2
      default:
        // Nothing beyond the basic plane gives a script away.
        place += 1
        continue
      }
      switch scalar {
      case 0x41...0x5A, 0x61...0x7A: counts.latin += 1
      case 0x3041...0x30FA: counts.kana += 1
      case 0xAC00...0xD7A3: counts.hangul += 1
      case 0x3400...0x9FFF:
        counts.ideographs += 1
        switch marks[Int(scalar)] {
        case .traditional: counts.traditional += 1
        case .simplified: counts.simplified += 1
        case .neither: break
        }
      case 0xC0...0x24F, 0x370...0x6FF: break
      default: continue
      }
      counts.letters += 1
    }
  }

  private static func primaryLanguage(_ hint: String) -> String? {
    let primary = hint.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return (2...3).contains(primary.utf8.count) && primary != "zh" ? primary : nil
  }
}
