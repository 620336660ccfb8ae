/// One Unicode scalar of a text that need not be valid UTF-8.
struct Scalar {
  /// Its value.
  let value: UInt32
  /// The byte after it.
  let end: Int

  /// Reads the scalar at `start`, or nil at the end of the text and where the bytes are none.
  @inline(__always)
  static func decode(_ bytes: Span<UInt8>, at start: Int) -> Scalar? {
    guard start >= 0, start < bytes.count else { return nil }
    // The bounds have just been looked at.
    let lead = unsafe bytes[unchecked: start]
    if lead < 0x80 { return Scalar(value: UInt32(lead), end: start + 1) }
    guard lead & 0xF0 == 0xE0, start + 2 < bytes.count else { return other(bytes, at: start) }
    let second = unsafe bytes[unchecked: start + 1]
    let third = unsafe bytes[unchecked: start + 2]
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
    let value = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    guard value >= 0x800, value & 0xF800 != 0xD800 else { return nil }
    return Scalar(value: value, end: start + 3)
  }

  /// Reads a scalar of two or four bytes.
  private static func other(_ bytes: Span<UInt8>, at start: Int) -> Scalar? {
    let lead = bytes[start]
    let length = lead >= 0xF0 ? 4 : 2
    guard lead >= 0xC2, lead < 0xE0 || lead >= 0xF0, lead < 0xF5, start + length <= bytes.count
    else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = bytes[start + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard length == 2 || (0x10000...0x10FFFF).contains(value) else { return nil }
    return Scalar(value: value, end: start + length)
  }

  /// The first byte of the scalar that ends before `end`, or nil at the beginning of the text.
  static func start(before end: Int, in bytes: Span<UInt8>) -> Int? {
    guard end > 0 else { return nil }
    var start = end - 1
    while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
