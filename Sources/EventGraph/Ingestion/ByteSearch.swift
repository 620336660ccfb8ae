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

  private static func contains(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ needle: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = unsafe needle.first, bytes.count >= needle.count else { return false }
    for start in 0...bytes.count - needle.count where unsafe bytes[start] == first {
      var length = 1
      while length < needle.count, unsafe bytes[start + length] == needle[length] { length += 1 }
      if length == needle.count { return true }
    }
    return false
  }
}
