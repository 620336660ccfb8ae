/// Checks and repairs UTF-8.
package enum UTF8Text {
  /// How much of some bytes is UTF-8.
  struct Survey: Hashable, Sendable {
    /// Well-formed sequences of more than one byte.
    var sequences = 0
    /// Bytes that belong to no well-formed sequence.
    var errors = 0
    /// Bytes at the very end that begin a sequence the end cuts off.
    var cutOff = 0
  }

  /// The number of bytes of the well-formed sequence at `index`, or 0 where there is none.
  ///
  /// Follows table 3-7 of the Unicode standard: no surrogates, nothing overlong, nothing above
  /// U+10FFFF.
  package static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = unsafe bytes[index]
    if first < 0x80 { return 1 }
    guard first >= 0xC2, first <= 0xF4 else { return 0 }
    let length = first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4)
    guard index + length <= bytes.count else { return 0 }
    let second = unsafe bytes[index + 1]
    let allowed: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard allowed.contains(second) else { return 0 }
    for offset in 2..<max(length, 2) where unsafe bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether a sequence of three bytes stands at `index` that begins as most of Chinese does.
  private static func isUsual(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    return unsafe (0xE3...0xE9).contains(bytes[index]) && bytes[index + 1] & 0xC0 == 0x80
      && bytes[index + 2] & 0xC0 == 0x80
  }

  static func survey(_ bytes: [UInt8]) -> Survey {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var survey = Survey()
      var index = 0
      while index < buffer.count {
        if unsafe buffer[index] < 0x80 {
          index += 1
          continue
        }
        if unsafe isUsual(buffer, at: index) {
          survey.sequences += 1
          index += 3
          continue
        }
        let length = unsafe sequenceLength(buffer, at: index)
        if length > 0 {
          survey.sequences += 1
          index += length
        } else if unsafe buffer[index] >= 0xC2, index + 4 > buffer.count {
          survey.cutOff = buffer.count - index
          return survey
        } else {
          survey.errors += 1
          index += 1
        }
      }
      return survey
    }
  }

  /// `bytes` with U+FFFD in place of what is not UTF-8.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let length = unsafe sequenceLength(buffer, at: index)
        if length > 0 {
          unsafe output.append(contentsOf: buffer[index..<index + length])
          index += length
        } else {
          output.append(contentsOf: [0xEF, 0xBF, 0xBD])
          index += 1
        }
      }
    }
    return output
  }
}
