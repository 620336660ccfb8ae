extension String {
  /// Whether two texts have the same bytes.
  ///
  /// `==` compares what two texts mean to readers, and for Chinese takes a slow way to find that out.
  package func hasBytes(of other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { bytes in
      other.withUTF8 { others in
        unsafe bytes.count == others.count
          && Self.areEqual(UnsafeRawBufferPointer(bytes), UnsafeRawBufferPointer(others))
      }
    }
  }

  /// Whether the text ends in the bytes of another.
  func ends(inBytesOf other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { bytes in
      other.withUTF8 { others in
        unsafe bytes.count >= others.count
          && Self.areEqual(
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes).suffix(others.count)),
            UnsafeRawBufferPointer(others)
          )
      }
    }
  }

  /// Hashes the bytes; `hash(into:)` goes the slow way as well.
  package func hashBytes(into hasher: inout Hasher) {
    var text = self
    text.withUTF8 { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
  }

  /// Compares as many bytes, eight at a time.
  private static func areEqual(
    _ bytes: UnsafeRawBufferPointer,
    _ others: UnsafeRawBufferPointer
  ) -> Bool {
    var place = 0
    while place + 8 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let other = unsafe others.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      guard word == other else { return false }
      place += 8
    }
    while place < bytes.count {
      guard unsafe bytes[place] == others[place] else { return false }
      place += 1
    }
    return true
  }
}
