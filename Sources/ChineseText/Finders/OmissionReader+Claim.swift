extension OmissionReader {
  /// Whether the word is a verb of the sentence, and one sure enough.
  func isClaim(_ index: Int, _ kinds: WordKind, _ clause: Int) -> Bool {
    if block.plays(.unverbal, at: index + 1) { return false }
    if block.plays(.conditional, at: index - 1) { return false }
    if isNoClaim(index, kinds, in: sentence.clauses[clause]) { return false }
    let isDenied = block.token(index - 1).kinds.contains(.negation)
    if isDenied, kinds.hasAny([.delete, .avoid]) { return false }
    if block.plays(.erasing, at: index), !erasesWords(index, in: clause) { return false }
    // 回避与蓬佩奥会面: a meeting is refused, nothing is left out.
    if kinds.contains(.avoid), tellsOfMeeting(after: index, in: clause) { return false }
    // 回避各种合作: a deed is avoided.
    if kinds.contains(.avoid), block.plays(.doubtful, at: index),
      !block.plays(.topic, at: sentence.clauses[clause].upperBound - 1),
      !namesTopic(after: index)
    {
      return false
    }
    guard block.plays(.doubtful, at: index) else { return true }
    // Words of many uses need a body or a person for a subject and a matter of some length.
    return index + 1 < sentence.clauses[clause].upperBound
      && !block.plays(.suffering, at: index - 1)
  }

  /// Whether the words around a word of leaving out make something else of it.
  private func isNoClaim(_ index: Int, _ kinds: WordKind, in clause: Range<Int>) -> Bool {
    // 有没有谈到船票, 将没有公开的细节交给议会.
    if block.plays(.existing, at: index - 1) || block.plays(.disposal, at: index - 1) {
      return true
    }
    // 如果市长没有回应.
    let start = innerStart(of: index, from: clause.lowerBound) ?? clause.lowerBound
    let before = Range(from: start, to: index)
    if before.contains(where: { block.plays(.supposing, at: $0) }) { return true }
    // 在没有告知市长的情况下: a circumstance.
    if Range(from: index, to: clause.upperBound).contains(where: {
      block.folded($0) == Self.circumstance && block.plays(.within, at: $0 + 1)
    }) {
      return true
    }
    let isLast = index + 1 >= clause.upperBound
    // 他没有表示: what somebody left out stands behind a word of saying and of showing.
    if isLast, block.plays(.needsMatter, at: index),
      kinds.contains(.report) || block.unit(index + 1) != Unit.comma
    {
      return true
    }
    // 未见市长身影.
    if block.plays(.unseen, at: index), block.plays(.figure, at: clause.upperBound - 1) {
      return true
    }
    // 遗漏或误读的证据.
    if kinds.hasAny([.delete, .avoid]),
      block.plays(.listing, at: index + 1)
        || block.token(index + 1).kinds.contains(.conjunction)
    {
      return true
    }
    // 不会因此保持沉默, 可以依法保持沉默.
    return block.plays(.wordless, at: index)
      && before.contains {
        block.token($0).kinds.contains(.negation) || block.plays(.duty, at: $0)
          || block.plays(.future, at: $0) || Self.may.contains(block.folded($0))
      }
  }

  private static let circumstance = "情况"
  private static let may: Set = ["可", "可以", "能", "能够", "会", "让", "使", "权利", "有权"]

  /// 删除了“独立”两个字, 将报道删除: words are taken away, and not 三千个账号.
  private func erasesWords(_ index: Int, in clause: Int) -> Bool {
    let range = sentence.clauses[clause]
    let moved = Range(from: range.lowerBound, to: index).last { block.plays(.disposal, at: $0) }
    let object = moved.map { $0..<index } ?? Range(from: index + 1, to: range.upperBound)
    return object.contains {
      block.plays(.wording, at: $0) || Unit.closing(block.unit($0)) != 0
    }
  }

  /// 回避此问题: a question and no more.
  private func namesTopic(after index: Int) -> Bool {
    (1...3).contains { distance in
      let next = index + distance + 1
      return block.plays(.topic, at: index + distance)
        && (block.token(next).kinds.hasAny([.close, .mark]) || next >= block.tokens.count)
    }
  }

  private func tellsOfMeeting(after index: Int, in clause: Int) -> Bool {
    Range(from: index + 1, to: sentence.clauses[clause].upperBound).contains {
      let word = block.token($0).word
      return word >= 0 && block.lexicon.meetings[Int(word)].hasAny([.mutual, .verb])
    }
  }
}
