extension ArraySlice<UInt8> {
  /// The pieces between separators, without empty ones.
  func pieces(between separator: UInt8) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex(of: separator) ?? endIndex
      if start < end {
        pieces.append(self[start..<end])
      }
      start = end + 1
    }
    return pieces
  }

  /// The stretches between separators, empty ones too.
  func fields(between separator: UInt8) -> [ArraySlice<UInt8>] {
    var fields: [ArraySlice<UInt8>] = []
    var start = startIndex
    while let end = self[start...].firstIndex(of: separator) {
      fields.append(self[start..<end])
      start = end + 1
    }
    fields.append(self[start...])
    return fields
  }
}
