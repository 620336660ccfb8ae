/// Finds names that are made of ordinary words (金明日, 李长春), by where they stand.
///
/// A surname and a word or two between a title and a word of saying may be a name; where the same
/// characters say something elsewhere in the article as well, they are one.
struct FramedNames {
  let lexicon: Lexicon

  /// A name with the title before it.
  struct Name {
    let form: String
    let title: String
    let count: Int
  }

  /// How often the characters from a token on have to speak to be a name: once behind a sure
  /// surname, twice where they may be words of their own (林昨日), more often where there is no
  /// surname at all (兆吾).
  private func least(_ start: Int, in block: BlockReading) -> Int {
    let first = block.unit(start)
    guard lexicon.names.isSurname(first) else { return 3 }
    return lexicon.names.isWeakSurname(first) || lexicon.names.isSmallWord(first)
      || TimeWords.isTime(start + 1, in: block) ? 2 : 1
  }

  /// What no given name is.
  private static let others: WordKind = WordKind.cue.union([.person, .title, .adverb])

  /// The names, in the order of the text.
  func names(in blocks: [BlockReading]) -> [Name] {
    var titles: [(form: String, title: String, least: Int)] = []
    for block in blocks where block.kinds.hasAny(.title) && !block.isCredit {
      for index in block.tokens.indices where block.token(index).kinds.hasAny([.office, .role]) {
        guard let end = end(of: index + 1, in: block), speaks(end, in: block) else { continue }
        let form = block.text.folded(
          Int(block.token(index + 1).start),
          Int(block.token(end - 1).end)
        )
        guard !titles.contains(where: { $0.form == form }) else { continue }
        let title = TitleReader.title(before: index + 1, in: block) ?? ""
        titles.append((form, title, least(index + 1, in: block)))
      }
    }
    return titles.compactMap { form, title, least in
      let count = blocks.reduce(0) { $0 + occurrences(of: form, in: $1) }
      return count >= least ? Name(form: form, title: title, count: count) : nil
    }
  }

  /// The token after a surname and words of one or two characters in all, none of them read as a
  /// name, or after two characters that are no words.
  private func end(of start: Int, in block: BlockReading) -> Int? {
    let first = block.token(start)
    let second = block.token(start + 1)
    if first.length == 2, first.kinds.contains(.hanName), second.length == 1,
      lexicon.names.isJoiningWord(block.unit(start + 1)), speaks(start + 2, in: block)
    {
      // 厉有·为说: nothing else has room for such a word here.
      return start + 2
    }
    guard first.length == 1 else { return nil }
    if first.kinds.isEmpty, second.kinds.isEmpty, second.length == 1,
      Unit.isIdeograph(block.unit(start)), Unit.isIdeograph(block.unit(start + 1))
    {
      return start + 2
    }
    guard lexicon.names.isSurname(block.unit(start)) else { return nil }
    if second.length == 1, block.token(start + 2).length == 1, speaks(start + 3, in: block),
      block.token(start + 2).kinds.isDisjoint(with: WordKind.cue.union(.title)),
      isGiven(start + 1, in: block)
    {
      return start + 3
    }
    guard second.length == 2, second.word >= 0, second.kinds.isDisjoint(with: Self.others),
      Unit.isIdeograph(block.unit(start + 1))
    else { return nil }
    return start + 2
  }

  private func isGiven(_ index: Int, in block: BlockReading) -> Bool {
    Unit.isIdeograph(block.unit(index)) && !lexicon.names.isSmallWord(block.unit(index))
  }

  private func speaks(_ index: Int, in block: BlockReading) -> Bool {
    let kinds = block.token(index).kinds
    return kinds.hasAny([.say, .think, .write]) && !kinds.contains(.noCue)
  }

  /// How often a form stands where somebody speaks: before a word of saying, or a colon that opens the
  /// block.
  private func occurrences(of form: String, in block: BlockReading) -> Int {
    let units = Array(form.utf16)
    return block.tokens.indices.filter { index in
      let start = Int(block.token(index).start)
      guard start + units.count <= block.text.count,
        block.text.units[start..<(start + units.count)].elementsEqual(units)
      else { return false }
      let next = block.tokenIndex(at: start + units.count)
      return speaks(next, in: block) || index == 0 && block.unit(next) == Unit.colon
    }.count
  }
}
