extension String {
  /// The text of folded units.
  ///
  /// The standard library reads UTF-16 unit by unit through several layers; names are made so
  /// often that it shows.
  init(folded units: ArraySlice<UInt16>) {
    unsafe self.init(unsafeUninitializedCapacity: units.count * 3) { bytes in
      var end = 0
      for unit in units {
        switch unit {
        case 0..<0x80:
          unsafe bytes[end] = UInt8(truncatingIfNeeded: unit)
          end += 1
        case 0x80..<0x800:
          unsafe bytes[end] = UInt8(truncatingIfNeeded: 0xC0 | unit >> 6)
          unsafe bytes[end + 1] = UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F)
          end += 2
        default:
          unsafe bytes[end] = UInt8(truncatingIfNeeded: 0xE0 | unit >> 12)
          unsafe bytes[end + 1] = UInt8(truncatingIfNeeded: 0x80 | unit >> 6 & 0x3F)
          unsafe bytes[end + 2] = UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F)
          end += 3
        }
      }
      return end
    }
  }
}
