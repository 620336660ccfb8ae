/// Finds the people an article names, in any of their written forms.
///
/// A name from the list counts by itself; any other has to look like a name and stand where a name
/// stands: beside a title, before a word of saying, with a Latin name in brackets, in a list of
/// people. What one place makes sure of counts in the whole article.
struct PersonFinder {
  let lexicon: Lexicon
  let article: AnnotatedArticle

  private var candidates = FormTable<NameCandidate>()
  private var order: [String] = []
  private var neighbours = FormTable<[String]>()

  /// Makes a finder for one article.
  init(_ lexicon: Lexicon, _ article: AnnotatedArticle) {
    self.lexicon = lexicon
    self.article = article
  }

  /// Reads the article twice: first to make sure of the names, then with them.
  mutating func read() -> (blocks: [BlockReading], people: PersonIndex) {
    let plain = Segmenter(lexicon)
    let blocks = article.blocks.enumerated().map { index, block in
      BlockReading(block, index: index, segmenter: plain)
    }
    for block in blocks {
      collect(from: block)
    }
    for name in FramedNames(lexicon: lexicon).names(in: blocks) {
      note(name)
    }
    acceptListed()
    cutTails()
    let sure = sureForms()
    if !sure.isEmpty {
      let segmenter = Segmenter(lexicon, sureNames: sure.map { Array($0.utf16) })
      for block in blocks where segmenter.wouldChange(block) {
        block.tokens = segmenter.tokens(of: block.text.units)
      }
    }
    var linker = PersonLinker(lexicon: lexicon, candidates: candidates, order: order)
    let people = linker.link(blocks)
    return (blocks, people)
  }

  private mutating func collect(from block: BlockReading) {
    guard !block.isCredit else { return }
    let context = NameContext(lexicon: lexicon, block: block)
    var index = 0
    while index < block.tokens.count {
      let kinds = block.tokens[index].kinds
      var end = index + 1
      if kinds.contains(.latin), !kinds.contains(.person) {
        end = LatinName.end(from: index, in: block)
        if end > index {
          note(index, end, kinds: .latin, in: block, context)
        }
        end = max(end, index + 1)
      } else if kinds.hasAny([.person, .hanName, .foreignName]) {
        note(index, end, kinds: kinds, in: block, context)
      }
      index = end
    }
  }

  /// Takes a name that only the words around it show.
  private mutating func note(_ name: FramedNames.Name) {
    guard candidates[name.form] == nil else { return }
    var candidate = NameCandidate(form: name.form, units: Array(name.form.utf16))
    candidate.count = name.count
    candidate.evidence = [.titleBefore, .speaks]
    candidate.titles = [name.title]
    candidates[name.form] = candidate
    order.append(name.form)
  }

  private mutating func note(
    _ first: Int,
    _ end: Int,
    kinds: WordKind,
    in block: BlockReading,
    _ context: NameContext
  ) {
    let start = Int(block.token(first).start)
    let stop = Int(block.token(end - 1).end)
    let form = block.text.folded(start, stop)
    guard !CreditLine.isReporter(first, end, in: block),
      !CreditLine.isPictureCredit(start, in: block)
    else { return }
    let isForeign = kinds.contains(.foreignName)
    let (evidence, brackets) = context.evidence(first: first, end: end, isForeign: isForeign)
    // 彭博 without a title is the agency, not the man.
    if kinds.contains(.outlet), !evidence.hasAny([.titleBefore, .latinName]) { return }
    let earlier = candidates[form]
    var candidate = earlier ?? makeCandidate(form, start, stop, kinds, block, first)
    if earlier == nil {
      order.append(form)
    }
    if evidence.contains(.partOfName) {
      candidate.rejected += 1
    } else {
      candidate.count += 1
      candidate.evidence.formUnion(evidence)
      candidate.latinNames += brackets.map(\.name).filter {
        !$0.isEmpty && !candidate.latinNames.contains($0)
      }
      if let title = TitleReader.title(before: first, in: block),
        !candidate.titles.contains(title)
      {
        candidate.titles.append(title)
      }
    }
    noteNeighbours(first, end, form, in: block)
    candidates[form] = candidate
  }

  private func makeCandidate(
    _ form: String,
    _ start: Int,
    _ stop: Int,
    _ kinds: WordKind,
    _ block: BlockReading,
    _ first: Int
  ) -> NameCandidate {
    var candidate = NameCandidate(form: form, units: Array(block.text.units[start..<stop]))
    candidate.isForeign = kinds.contains(.foreignName)
    candidate.isLatin = kinds.contains(.latin)
    candidate.isWord = kinds.contains(.common)
    candidate.isSpelledFreely =
      candidate.isForeign && !kinds.contains(.sure)
      && !candidate.units.drop(while: NameEdges.isAge).allSatisfy {
        lexicon.names.isSound($0) || !Unit.isIdeograph($0)
      }
    for unit in candidate.units.dropFirst() {
      candidate.grade += lexicon.names.grade(unit)
    }
    if lexicon.names.isWeakSurname(candidate.units[0]) {
      candidate.grade -= 1
    }
    if candidate.units.contains(ScriptFolding.nameDot) {
      candidate.evidence.insert(.dot)
    }
    let word = block.token(first).word
    if word >= 0, kinds.contains(.person) {
      candidate.known = lexicon.personIndices[Int(word)]
      candidate.evidence.insert(kinds.contains(.weakName) ? .knownWeakly : .known)
    }
    return candidate
  }

  /// Remembers which other possible names a list comma or 和 joins to this one.
  private mutating func noteNeighbours(
    _ first: Int,
    _ end: Int,
    _ form: String,
    in block: BlockReading
  ) {
    let names: WordKind = [.person, .hanName, .foreignName]
    for (joint, other) in [(first - 1, first - 2), (end, end + 1)] {
      let isJoint =
        block.unit(joint) == Unit.listComma || block.token(joint).kinds.contains(.conjunction)
      if isJoint, block.token(other).kinds.hasAny(names) {
        neighbours[form, default: []].append(block.folded(other))
      }
    }
  }

  private mutating func acceptListed() {
    guard !neighbours.isEmpty else { return }
    for _ in Range(from: 0, to: 3) {
      var changed = false
      for form in order {
        guard let others = neighbours[form], let candidate = candidates[form],
          !candidate.evidence.contains(.listed)
        else { continue }
        if others.contains(where: { candidates[$0]?.isAccepted == true }) {
          candidates[form]?.evidence.insert(.listed)
          changed = true
        }
      }
      guard changed else { return }
    }
  }

  /// Takes a small word off a name that stands elsewhere without it (欧文曾 → 欧文).
  private mutating func cutTails() {
    for form in order {
      guard let long = candidates[form], long.known < 0, long.units.count == 3,
        !lexicon.names.isJoiningWord(long.units[2])
          || !long.evidence.isSuperset(of: [.titleBefore, .speaks])
      else { continue }
      let short = String(folded: long.units.dropLast())
      guard lexicon.names.isSmallWord(long.units[2]) || isStray(long, short) else { continue }
      let isGiven = lexicon.names.grade(long.units[2]) >= 2
      guard var other = candidates[short], other.count >= long.count,
        !isGiven || other.known >= 0 || other.count > 2 * long.count
      else { continue }
      other.count += long.count
      other.evidence.formUnion(long.evidence)
      candidates[short] = other
      candidates[form] = nil
    }
  }

  /// 林彪携眷: a character that no name ends in, behind one that is told of more often.
  private func isStray(_ long: NameCandidate, _ short: String) -> Bool {
    guard let other = candidates[short], other.isAccepted,
      lexicon.names.grade(long.units[2]) <= 0
    else { return false }
    return other.known >= 0 || other.count >= 2 * long.count
  }

  /// The accepted forms that the lexicon does not have, and the last parts of dotted ones.
  private func sureForms() -> [String] {
    var forms: [String] = []
    for form in order {
      guard let candidate = candidates[form], candidate.isAccepted, !candidate.isLatin else {
        continue
      }
      if candidate.known < 0 {
        forms.append(form)
      }
      if let last = ForeignName.lastPart(form) {
        forms.append(last)
      }
    }
    return forms
  }
}
