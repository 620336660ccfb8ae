/// What the shape of a block says about it.
extension TextBlock {
  /// The text's scalars.
  var unicodeScalars: [Unicode.Scalar] { Array(text.unicodeScalars) }

  /// The share of letters that lie in links: bars, dots and blanks between links do not count.
  var linkedLetters: Double {
    guard links > 0 else { return 0 }
    // How many links begin less how many end at each place.
    var changes = [Int](repeating: 0, count: scalars + 1)
    for mark in marks where mark.kind == .link {
      changes[mark.start] += 1
      changes[mark.end] -= 1
    }
    var letters = 0
    var inLinks = 0
    var open = 0
    for (index, scalar) in text.unicodeScalars.enumerated() where index < scalars {
      open += changes[index]
      guard scalar.isLetter else { continue }
      letters += 1
      if open > 0 { inLinks += 1 }
    }
    return letters == 0 ? 1 : Double(inLinks) / Double(letters)
  }

  /// Whether the text holds any letter or digit.
  var hasLetters: Bool {
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF, 0xE4...0xED: return true
      default: continue
      }
    }
    return text.unicodeScalars.contains(where: \.isLetter)
  }

  /// Shortens the text to its first `count` scalars, or less where blanks end it.
  mutating func truncate(to count: Int) {
    guard count < scalars else { return }
    var count = count
    for scalar in text.unicodeScalars.prefix(count).reversed() {
      guard scalar == " " || scalar == "\u{3000}" else { break }
      count -= 1
    }
    let kept = String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
    bytes = Array(kept.utf8)
    scalars = count
    marks = marks.filter { $0.start < count }.map { $0.clipped(to: count) }
  }

  /// Takes the addresses of pictures and posts out of an embedded post.
  mutating func removePostLinks() {
    for address in Self.postAddresses(in: unicodeScalars).reversed() { removeSubrange(address) }
  }

  private static let postPrefixes = ["pic.twitter.com/", "https://t.co/", "http://t.co/"]
    .map { Array($0.unicodeScalars) }

  /// Where such addresses stand, each with the blank before it.
  private static func postAddresses(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      let prefix = lengthOfPostPrefix(in: text, at: index)
      guard prefix > 0 else {
        index += 1
        continue
      }
      let start = index > 0 && text[index - 1] == " " ? index - 1 : index
      index += prefix
      // What follows an address may touch it; its own name is letters and digits.
      while index < text.count, text[index].isASCIILetter || text[index].digit != nil,
        lengthOfPostPrefix(in: text, at: index) == 0
      {
        index += 1
      }
      found.append(start..<index)
    }
    return found
  }

  private static func lengthOfPostPrefix(in text: [Unicode.Scalar], at index: Int) -> Int {
    postPrefixes.first { text[index] == $0[0] && text[index...].starts(with: $0) }?.count ?? 0
  }

  /// Takes a range of scalars out of the text.
  mutating func removeSubrange(_ range: Range<Int>) {
    guard range.upperBound < scalars else { return truncate(to: range.lowerBound) }
    var kept = unicodeScalars
    kept.removeSubrange(range)
    bytes = kept.flatMap { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }
    scalars = kept.count
    marks = marks.compactMap { $0.without(range) }
  }

  /// Takes `count` scalars off the beginning, and the blanks behind them.
  mutating func removeFirst(_ count: Int) {
    let blanks = text.unicodeScalars.dropFirst(count).prefix { $0 == " " || $0 == "\u{3000}" }
    removeSubrange(0..<count + blanks.count)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, an ideograph or a digit.
  var isLetter: Bool {
    isIdeograph || isASCIILetter || digit != nil || (value > 0x7F && properties.isAlphabetic)
  }
}
