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

  private static let longestPostLink = 40

  /// Takes the addresses of pictures off the end of an embedded post.
  mutating func trimPostLinks() {
    let prefixes = ["pic.twitter.com/", "https://t.co/", "http://t.co/"]
    // A post has four pictures at most.
    for _ in 0..<4 {
      let scalars = text.unicodeScalars
      // Such an address is ASCII to its end; what stands before it may touch it.
      let tail = scalars.suffix(Self.longestPostLink)
      let run = tail.suffix(
        from: tail.lastIndex { !$0.isASCII || $0 == " " }
          .map(tail.index(after:)) ?? tail.startIndex
      )
      guard run.startIndex > scalars.startIndex,
        prefixes.contains(where: Substring(run).hasPrefix)
      else { return }
      truncate(to: scalars[..<run.startIndex].count)
    }
  }

  /// Takes `count` scalars off the beginning, and the blanks behind them.
  mutating func removeFirst(_ count: Int) {
    let blanks = text.unicodeScalars.dropFirst(count).prefix { $0 == " " || $0 == "\u{3000}" }
    let count = count + blanks.count
    let kept = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(count)))
    bytes = Array(kept.utf8)
    scalars -= count
    marks = marks.filter { $0.end > count }.map {
      ArticleMark(
        kind: $0.kind,
        start: max(0, $0.start - count),
        end: $0.end - count,
        target: $0.target
      )
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, an ideograph or a digit.
  var isLetter: Bool {
    isIdeograph || isASCIILetter || digit != nil || (value > 0x7F && properties.isAlphabetic)
  }
}
