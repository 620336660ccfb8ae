/// What is known of the blanks between two scalars of a page.
enum Whitespace: UInt8, Comparable {
  case none
  /// Blanks within a line: they separate words, as in 总统 川普.
  case blank
  /// A line end of the page's source: in Chinese it means nothing, between Latin words it is a
  /// blank.
  case lineEnd

  static func < (left: Whitespace, right: Whitespace) -> Bool { left.rawValue < right.rawValue }
}

extension Whitespace {
  /// Whether a blank is printed between two scalars.
  func isPrinted(between left: UInt32, and right: UInt32) -> Bool {
    switch self {
    case .none: false
    case .blank: true
    case .lineEnd: Self.endsWord(left) && Self.beginsWord(right)
    }
  }

  private static func endsWord(_ scalar: UInt32) -> Bool {
    isWestern(scalar) && !openers.contains(scalar)
  }

  private static func beginsWord(_ scalar: UInt32) -> Bool {
    isWestern(scalar) && !closers.contains(scalar)
  }

  /// Below the punctuation that Chinese uses as well, and not the dot inside foreign names.
  private static func isWestern(_ scalar: UInt32) -> Bool { scalar < 0x2000 && scalar != 0xB7 }

  private static let openers = Set("([{<#$@".unicodeScalars.map(\.value))
  private static let closers = Set(")]}>,.;:!?%".unicodeScalars.map(\.value))
}
