/// Undoes the mistake of encoding UTF-8 twice: `ä¸­å›½` becomes 中国 again.
///
/// A program that takes UTF-8 for Latin-1 (or for Windows-1252) and encodes it once more turns each
/// Chinese character into three Latin ones. Runs of such characters that read as Chinese when the
/// mistake is undone do not occur otherwise; anything else is left as it is.
enum DoubleEncoding {
  /// The shortest run that shows the mistake: two Chinese characters.
  private static let shortestRun = 6
  /// The shortest run in a text that has shown it: one character.
  private static let shortestRunAfter = 3

  /// What Windows-1252 has in the places of the control characters from 0x80 on; 0 for gaps.
  private static let windowsCharacters: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The text with its twice-encoded runs repaired, and how many runs there were.
  static func repaired(_ text: [UInt8]) -> (text: [UInt8], runs: Int) {
    guard isSuspicious(text) else { return (text, 0) }
    let sure = repaired(text, least: shortestRun)
    return sure.runs > 0 ? repaired(text, least: shortestRunAfter) : sure
  }

  private static func repaired(_ text: [UInt8], least: Int) -> (text: [UInt8], runs: Int) {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var runs = 0
    var index = 0
    while index < text.count {
      let run = run(in: text, from: index)
      if run.bytes.count >= least, isChinese(run.bytes, alone: least < shortestRun) {
        output.append(contentsOf: run.bytes)
        runs += 1
        index = run.end
      } else {
        let end = max(run.end, index + 1)
        output.append(contentsOf: text[index..<end])
        index = end
      }
    }
    return (output, runs)
  }

  /// Whether a lead byte of a Chinese character stands encoded somewhere, with more behind it.
  private static func isSuspicious(_ text: [UInt8]) -> Bool {
    guard text.count > shortestRun, ByteWords.contain(0xC3, in: text) else { return false }
    return unsafe text.withUnsafeBufferPointer { bytes in
      for index in 0..<bytes.count - 3 where unsafe bytes[index] == 0xC3 {
        let isLead = unsafe (0xA3...0xAF).contains(bytes[index + 1])
        if isLead, unsafe (0xC2...0xE2).contains(bytes[index + 2]) { return true }
      }
      return false
    }
  }

  /// The bytes that a run of Latin characters stands for, and where the run ends.
  private static func run(in text: [UInt8], from start: Int) -> (bytes: [UInt8], end: Int) {
    var bytes: [UInt8] = []
    var index = start
    while index < text.count {
      let lead = text[index]
      if lead == 0xC2 || lead == 0xC3, index + 1 < text.count {
        bytes.append(lead == 0xC2 ? text[index + 1] : text[index + 1] | 0x40)
        index += 2
      } else if let (byte, length) = windowsByte(text, index) {
        bytes.append(byte)
        index += length
      } else {
        break
      }
    }
    return (bytes, index)
  }

  private static func windowsByte(_ text: [UInt8], _ index: Int) -> (byte: UInt8, length: Int)? {
    let lead = text[index]
    let length = (0xC4...0xCB).contains(lead) ? 2 : (lead == 0xE2 ? 3 : 0)
    guard length > 0, index + length <= text.count else { return nil }
    let scalar = (1..<length).reduce(UInt16(lead) & (length == 2 ? 0x1F : 0x0F)) {
      $0 << 6 | UInt16(text[index + $1] & 0x3F)
    }
    guard let place = windowsCharacters.firstIndex(of: scalar) else { return nil }
    return (0x80 + UInt8(place), length)
  }

  /// Whether bytes are UTF-8 and hold Chinese characters or punctuation; dashes and quotation marks
  /// are no proof, but belong to it.
  private static func isChinese(_ bytes: [UInt8], alone: Bool) -> Bool {
    let survey = UTF8Text.survey(bytes)
    return survey.errors == 0 && survey.cutOff == 0 && survey.sequences * 3 >= bytes.count
      && bytes.contains { (0xE3...0xE9).contains($0) || $0 == 0xEF || alone && $0 == 0xE2 }
  }
}
