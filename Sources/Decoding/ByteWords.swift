/// Looks at bytes eight at a time.
enum ByteWords {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Whether any byte is `byte`.
  static func contain(_ byte: UInt8, in bytes: [UInt8]) -> Bool {
    let all = ones &* UInt64(byte)
    return contain(in: bytes) { word in
      let difference = word ^ all
      return (difference &- ones) & ~difference & highBits != 0
    } orByte: {
      $0 == byte
    }
  }

  /// Whether any byte is a control character.
  static func containControls(in bytes: [UInt8]) -> Bool {
    contain(in: bytes) { word in
      let deletes = word ^ ones &* 0x7F
      return ((word &- ones &* 0x20) & ~word | (deletes &- ones) & ~deletes) & highBits != 0
    } orByte: {
      $0 < 0x20 || $0 == 0x7F
    }
  }

  @inline(__always)
  private static func contain(
    in bytes: [UInt8],
    word matches: (UInt64) -> Bool,
    orByte isMatch: (UInt8) -> Bool
  ) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var place = 0
      while place + 8 <= buffer.count {
        if matches(unsafe buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)) {
          return true
        }
        place += 8
      }
      while place < buffer.count {
        if isMatch(unsafe buffer[place]) { return true }
        place += 1
      }
      return false
    }
  }
}
