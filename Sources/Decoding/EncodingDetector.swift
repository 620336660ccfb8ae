/// Says which encoding some bytes are in: by byte order mark, by shape, by label, by statistics.
package enum EncodingDetector {
  /// How the encoding was found.
  package enum Rule: String, Hashable, Sendable {
    case byteOrderMark = "byte order mark"
    case wellFormed = "well-formed UTF-8"
    case label
    case statistics = "byte statistics"
    case fallback
  }

  /// An encoding, and how it was found.
  package struct Finding: Hashable, Sendable {
    package let encoding: TextEncoding
    package let rule: Rule
    /// The number of bytes of the byte order mark.
    package let markLength: Int
    /// How much of the bytes is UTF-8, where that was looked at.
    var survey: UTF8Text.Survey?
  }

  /// How many bytes are looked at for labels and statistics.
  static let window = 1 << 16

  /// The encoding of `bytes`; `label` is what the page says of itself, where it does.
  package static func detect(_ bytes: [UInt8], label: String? = nil) -> Finding {
    if let marked = byteOrderMark(bytes) { return marked }
    let survey = UTF8Text.survey(bytes)
    if survey.errors == 0 {
      return Finding(encoding: .utf8, rule: .wellFormed, markLength: 0, survey: survey)
    }
    if let wide = wideEncoding(bytes) {
      return Finding(encoding: wide, rule: .statistics, markLength: 0)
    }
    // A few broken bytes do not unmake a UTF-8 page: in other encodings hardly any sequence is
    // well formed by chance.
    if survey.sequences > survey.errors * 8 {
      return Finding(encoding: .utf8, rule: .statistics, markLength: 0)
    }
    if let encoding = label.flatMap(TextEncoding.init(label:)), encoding != .utf8 {
      return Finding(encoding: encoding, rule: .label, markLength: 0)
    }
    if let encoding = chineseEncoding(bytes) {
      return Finding(encoding: encoding, rule: .statistics, markLength: 0)
    }
    return Finding(encoding: .utf8, rule: .fallback, markLength: 0)
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> Finding? {
    let marks: [(mark: [UInt8], encoding: TextEncoding)] = [
      ([0xEF, 0xBB, 0xBF], .utf8),
      ([0xFF, 0xFE], .utf16LittleEndian),
      ([0xFE, 0xFF], .utf16BigEndian),
      ([0x84, 0x31, 0x95, 0x33], .gb18030),
    ]
    guard let found = marks.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
    return Finding(
      encoding: found.encoding,
      rule: .byteOrderMark,
      markLength: found.mark.count
    )
  }
}

extension EncodingDetector {
  /// UTF-16 without a mark: read the right way round, nearly all units are letters that occur in
  /// news; read the wrong way round, nearly none are.
  private static func wideEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    let count = min(bytes.count, window) & ~1
    guard count >= 16 else { return nil }
    var little = 0
    var big = 0
    for index in stride(from: 0, to: count, by: 2) {
      let low = UInt16(bytes[index])
      let high = UInt16(bytes[index + 1])
      if isUsualUnit(high << 8 | low) { little += 1 }
      if isUsualUnit(low << 8 | high) { big += 1 }
    }
    let needed = count / 2 * 19 / 20
    if little >= needed, big < needed { return .utf16LittleEndian }
    if big >= needed, little < needed { return .utf16BigEndian }
    return nil
  }

  private static func isUsualUnit(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x2010...0x203B, 0x3000...0x303F,
      0x4E00...0x9FFF, 0xFF00...0xFFEF:
      true
    default: false
    }
  }

  /// GB18030 or Big5, told apart by how the second bytes are spread.
  ///
  /// In GB2312, which nearly all simplified text stays in, both bytes lie above 0xA0. In Big5 the
  /// second byte lies below 0x7F about four times in ten. First bytes below 0xA1 and second bytes
  /// between 0x7F and 0xA0 occur in GBK only.
  private static func chineseEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    var pairs = 0
    var lowTrails = 0
    var onlyGBK = 0
    var broken = 0
    var index = 0
    let end = min(bytes.count, window)
    while index + 1 < end {
      let lead = bytes[index]
      guard lead >= 0x80 else {
        index += 1
        continue
      }
      let trail = bytes[index + 1]
      guard lead >= 0x81, lead <= 0xFE, trail >= 0x40, trail != 0x7F, trail != 0xFF else {
        broken += 1
        index += 1
        continue
      }
      pairs += 1
      index += 2
      if lead < 0xA1 || (0x80...0xA0).contains(trail) {
        onlyGBK += 1
      } else if trail < 0x7F {
        lowTrails += 1
      }
    }
    guard pairs > broken * 10 else { return nil }
    return lowTrails * 10 > pairs && onlyGBK * 20 < pairs ? .big5 : .gb18030
  }
}
