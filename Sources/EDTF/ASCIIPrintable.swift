/// Something that is written in ASCII, whose parts append themselves to one buffer.
protocol ASCIIPrintable {
  /// Appends the canonical text.
  func write(to text: inout [UInt8])
}

extension ASCIIPrintable {
  /// The canonical text as a string.
  var printed: String {
    var text: [UInt8] = []
    text.reserveCapacity(32)
    write(to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a number of 0 or more with at least `digits` digits, `X` for the open ones.
  mutating func append(_ number: Int, digits: Int, unspecified: UnspecifiedDigits? = nil) {
    var worth = 1
    var place = 0
    while place + 1 < digits || number / worth >= 10 {
      worth *= 10
      place += 1
    }
    while place >= 0 {
      let digit = UInt8(truncatingIfNeeded: number / worth % 10)
      append(unspecified?.isOpen(place) ?? false ? ASCII.x : ASCII.zero + digit)
      worth /= 10
      place -= 1
    }
  }
}
