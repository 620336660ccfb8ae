/// Tells the text of an article from the text around it, block by block.
struct BodyRules {
  /// What becomes of a block.
  enum Verdict {
    case keep
    /// The block is left out; the rule says why.
    case drop(rule: String)
    /// The block and all below it are left out.
    case end(rule: String)
    /// The block is left out for a word that it holds.
    case dropWord(rule: String)

    /// Whether a word, not the shape of the block, decided.
    var isByWord: Bool {
      if case .dropWord = self { true } else { false }
    }
  }

  /// Captions are short, unless they end in a credit.
  private static let longestCaption = 120
  private static let longestCreditedCaption = 300
  /// Headings inside an article are short.
  private static let longestHeading = 48
  /// The share of letters in links that makes a block navigation.
  private static let links = 0.85
  private static let linksInHeading = 0.5
  /// The share of web addresses that makes a block no text.
  private static let addresses = 0.5
  private static let longestPlaceLine = 20
  private static let longestPointer = 40

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)

  let boilerplate: BoilerplateList

  init(boilerplate: BoilerplateList = .standard) {
    self.boilerplate = boilerplate
  }

  /// What becomes of a block that is not the title.
  func verdict(on block: TextBlock) -> Verdict {
    if !block.hasLetters { return .drop(rule: "no letters") }
    if let rule = boilerplate.rule(for: block) {
      let name = "boilerplate “\(rule.phrase)”"
      return rule.scope == .rest ? .end(rule: name) : .dropWord(rule: name)
    }
    if AddressShare.of(block.bytes) >= Self.addresses { return .drop(rule: "addresses") }
    if block.scalars <= Self.longestPlaceLine, block.bytes.suffix(3).elementsEqual("—".utf8) {
      return .drop(rule: "place line")
    }
    guard block.links > 0 else { return .keep }
    let linked = block.linkedLetters
    if linked >= Self.links {
      if block.links > 1 { return .drop(rule: "navigation") }
      return isSentence(block) ? .keep : .drop(rule: "pointer")
    }
    if linked >= Self.linksInHeading, block.kind == .heading, block.links > 1 {
      return .drop(rule: "navigation")
    }
    return .keep
  }

  /// Whether a block is too long and too much of a sentence to be the title of another page.
  private func isSentence(_ block: TextBlock) -> Bool {
    block.scalars >= Self.longestPointer && ByteSearch.contains(block.bytes, "，")
      && (ByteSearch.contains(block.bytes, "。") || block.scalars >= Self.longestPointer * 2)
  }

  /// The block with the kind that its shape gives it away as.
  func classified(_ block: TextBlock) -> TextBlock {
    var block = block
    if block.kind == .body, isCaption(block) {
      block.kind = .caption
    } else if block.kind == .body || block.kind == .quote, isHeading(&block) {
      block.kind = .heading
      block.headingLevel = 4
    }
    return block
  }

  private func isCaption(_ block: TextBlock) -> Bool {
    if block.scalars <= Self.longestCaption, PictureCredit.isExplicit(block.bytes) { return true }
    guard block.isBehindImage else { return false }
    if block.isSmall { return true }
    if block.followsImage, block.scalars <= Self.longestCaption { return true }
    return block.scalars <= Self.longestCreditedCaption && PictureCredit.ends(block.bytes)
  }

  /// A short paragraph in bold, or between asterisks as agencies print it, that is no sentence.
  private func isHeading(_ block: inout TextBlock) -> Bool {
    if block.bytes.starts(with: "**".utf8), block.bytes.suffix(2).elementsEqual("**".utf8),
      block.scalars > 4, block.scalars <= Self.longestHeading + 4
    {
      block.truncate(to: block.scalars - 2)
      block.removeFirst(2)
      return true
    }
    if block.scalars <= 3, block.unicodeScalars.allSatisfy(Self.numerals.contains) { return true }
    return block.scalars <= Self.longestHeading && block.bold * 20 >= block.scalars * 19
      && !block.bytes.suffix(3).elementsEqual("。".utf8)
  }
}
