/// Finds the words of saying in a clause and throws out what only looks like one.
struct CueReader {
  let block: BlockReading
  let splitter: SentenceSplitter

  /// The cues of a clause that lie in its running text.
  func cues(in clause: Range<Int>, depth: Int) -> [Cue] {
    var cues: [Cue] = []
    var index = clause.lowerBound
    while index < clause.upperBound {
      guard splitter.depth(index) == depth, let cue = cue(at: index, in: clause) else {
        index += 1
        continue
      }
      cues.append(cue)
      index = cue.tokens.upperBound
    }
    return merged(cues, depth: depth)
  }

  /// Drops cues inside a phrase of time (回答质询时说), and joins 告诉…说.
  private func merged(_ cues: [Cue], depth: Int) -> [Cue] {
    var kept: [Cue] = []
    for cue in cues {
      guard let last = kept.last else {
        kept.append(cue)
        continue
      }
      let between = last.tokens.upperBound..<cue.tokens.lowerBound
      if last.kinds.contains(.tell), between.count <= 6,
        block.token(cue.tokens.lowerBound).length == 1
      {
        kept[kept.count - 1] = Cue(
          tokens: last.tokens.lowerBound..<cue.tokens.upperBound,
          kinds: [.say, .tell]
        )
        continue
      }
      if between.contains(where: { isClose($0) }) {
        kept.removeLast()
      }
      kept.append(cue)
    }
    return kept
  }

  private func isClose(_ index: Int) -> Bool {
    ["时", "后", "中", "上", "之后", "之际", "期间", "时候", "之前", "前", "会上"].contains(block.folded(index))
  }

  private func cue(at index: Int, in clause: Range<Int>) -> Cue? {
    var kinds = block.token(index).kinds
    guard kinds.hasAny(.cue), !kinds.contains(.noCue) else { return nil }
    var end = index + 1
    while end < clause.upperBound, block.token(end).kinds.contains(.tail) {
      kinds.formUnion(.say)
      end += 1
    }
    guard isVerb(index, end, in: clause) else { return nil }
    return Cue(tokens: index..<end, kinds: kinds)
  }

  private static let nominal: Set<String> = [
    "的", "个", "项", "份", "种", "发出", "提出", "受到", "遭到", "被", "遭", "所", "有关", "任何", "这一", "该",
    "这种", "作出", "做出", "给予", "符合", "满足", "根据", "按照", "应", "据", "可", "难", "对", "来自",
    "各种", "这些", "这一", "首次", "那些", "面对", "由于", "因为", "无可", "不容", "书面", "遭受", "引发", "招致", "接受", "新",
    "性", "口头",
  ]

  /// Whether the word is used as a verb, and not denied or made a noun.
  private func isVerb(_ index: Int, _ end: Int, in clause: Range<Int>) -> Bool {
    let kinds = block.token(index).kinds
    let before = index > clause.lowerBound ? block.folded(index - 1) : ""
    if Self.nominal.contains(before), !(before == "对" && kinds.contains(.say)) { return false }
    if isDenied(index, in: clause) { return false }
    let after = block.folded(end)
    if after == "的" || after == "者" || after == "人" && block.token(index).length == 1 {
      return false
    }
    if !kinds.hasAny([.say, .write, .think]), Self.predicates.contains(after) { return false }
    if kinds.contains(.tail), block.token(index).length == 1, kinds.contains(.say) {
      return isSingleVerb(index, before: before, after: after, in: clause)
    }
    return true
  }

  /// Words that show that a word of saying is the subject itself: 批评必须有理.
  private static let predicates: Set<String> = [
    "必须", "是", "应", "应该", "很", "都", "和", "与", "及", "也", "不是", "有", "可", "可能", "并非", "以及", "声浪",
    "声音", "书",
  ]
  private static let beforeSay: Set<String> = [
    "可以", "应该", "不能", "怎么", "能", "要", "想", "别", "听", "再", "不", "敢", "胡", "据", "小", "传", "虽", "或者",
    "所以", "就是", "也就是", "换句话", "话", "难", "好", "如果", "来", "这么", "那么", "不用", "只能", "不得不", "俗话", "常",
  ]

  /// 说, 称, 指 and 道 are verbs of saying only in the right company.
  private func isSingleVerb(
    _ index: Int,
    before: String,
    after: String,
    in clause: Range<Int>
  ) -> Bool {
    switch block.folded(index) {
    case "说":
      return !Self.beforeSay.contains(before)
    case "称":
      return !isNaming(index, in: clause)
    case "指":
      return isPointing(index, in: clause)
    case "道":
      return Unit.endsClause(block.unit(index + 1)) || Unit.closing(block.unit(index + 1)) != 0
    default:
      return true
    }
  }

  /// 指 says something only right after a subject or at the head of its clause.
  private func isPointing(_ index: Int, in clause: Range<Int>) -> Bool {
    let isLast = index + 1 == clause.upperBound
    guard clause.upperBound - index > 3 || isLast else { return false }
    guard index > clause.lowerBound else { return !isLast }
    let kinds = block.token(index - 1).kinds
    return kinds.hasAny([
      .person, .sure, .hanName, .foreignName, .adverb, .time, .outlet, .office,
      .role, .group, .organization, .side, .readout, .pronoun,
    ])
  }

  /// 称普京为“亲爱的朋友” names somebody; nothing is said.
  private func isNaming(_ index: Int, in clause: Range<Int>) -> Bool {
    let limit = min(index + 9, clause.upperBound)
    for place in (index + 1)..<max(limit, index + 1) {
      let word = block.folded(place)
      if word == "为" || word == "作" || word == "做" {
        return place > index + 1 && place - index <= 6
      }
      if block.token(place).kinds.hasAny([.mark, .modal]) { return false }
    }
    return false
  }

  private func isDenied(_ index: Int, in clause: Range<Int>) -> Bool {
    var place = index - 1
    var steps = 0
    while place >= clause.lowerBound, steps < 3 {
      let token = block.token(place)
      if token.kinds.contains(.negation) { return true }
      guard token.kinds.hasAny([.adverb, .particle, .modal, .close]) else { return false }
      place -= 1
      steps += 1
    }
    return false
  }
}
