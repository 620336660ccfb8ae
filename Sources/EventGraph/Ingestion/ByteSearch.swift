/// Searches bytes for words, without the cost of comparing characters.
enum ByteSearch {
  /// Whether `bytes` hold `word`.
  static func contains(_ bytes: some RandomAccessCollection<UInt8>, _ word: StaticString) -> Bool {
    let needle = unsafe UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    let found = bytes.withContiguousStorageIfAvailable { buffer in
      unsafe contains(buffer, needle)
    }
    if let found { return found }
    let copy = Array(bytes)
    return unsafe copy.withUnsafeBufferPointer { unsafe contains($0, needle) }
  }

  /// Whether `text` holds `part`, byte by byte.
  static func contains(_ text: String, _ part: String) -> Bool {
    var (text, part) = (text, part)
    return text.withUTF8 { bytes in
      part.withUTF8 { needle in unsafe contains(bytes, needle) }
    }
  }

  private static func contains(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ needle: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let last = unsafe needle.last else { return true }
    guard bytes.count >= needle.count else { return false }
    // The last byte of a Chinese character says more than the first.
    for end in needle.count - 1..<bytes.count where unsafe bytes[end] == last {
      let start = end + 1 - needle.count
      var length = 0
      while length < needle.count, unsafe bytes[start + length] == needle[length] { length += 1 }
      if length == needle.count { return true }
    }
    return false
  }
}
