extension EDTFDate {
  /// The longest text read as a date, in bytes.
  public static let longestText = 4096

  /// Reads a value of any level.
  @inlinable
  public init(parsing text: some StringProtocol) throws(EDTFError) {
    try self.init(utf8: Array(text.utf8))
  }

  /// Reads a value of any level from UTF-8, without making a string of it.
  public init(utf8 bytes: [UInt8]) throws(EDTFError) {
    var parser = EDTFParser(bytes)
    self = try parser.parse()
  }
}

extension EDTFDate: LosslessStringConvertible {
  /// Reads a value of any level, or gives nil where the text is none.
  public init?(_ text: String) {
    guard let date = try? EDTFDate(parsing: text) else { return nil }
    self = date
  }
}
