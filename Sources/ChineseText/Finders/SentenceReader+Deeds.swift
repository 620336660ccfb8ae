// What a demand, a reproach, a promise or a forecast tells: a deed, or only a thing.

extension SentenceReader {
  /// 议员要求公司说明原因: whoever is to do something is named, and does it.
  func demands(_ reading: Reading, to end: Int) -> Bool {
    let start = reading.cue.tokens.upperBound
    guard reading.isExplicit || opensClause(reading), length(start, end) >= 8,
      let whom = SpeakerFinder(block).leading(from: start, to: end)?.speakers.first,
      whom.tokens.lowerBound == start, end - whom.tokens.upperBound >= 2,
      !block.plays(.possessive, at: whom.tokens.upperBound)
    else { return false }
    return true
  }

  private static let willed = WordKind.omission.union([.negation, .modal])
  private static let touching = ScriptFolding.standard.fold("到及")

  /// 提到瘟疫是由邻国造成的: a matter touched upon, told as a clause.
  func tellsMatter(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    let start = reading.cue.tokens.upperBound
    guard Self.touching.contains(block.text[Int(block.token(start - 1).end) - 1]),
      reading.isExplicit || opensClause(reading), length(start, clause.upperBound) >= 10,
      !block.plays(.possessive, at: clause.upperBound - 1)
        || Range(from: start, to: clause.upperBound).contains(where: {
          block.plays(.copula, at: $0)
        })
    else { return false }
    if block.plays(.possessive, at: clause.upperBound - 2) {
      // 提到海湾在渔业上所做的努力: a thing, unless something is denied or willed in it.
      return Range(from: start, to: clause.upperBound).contains {
        block.token($0).kinds.hasAny(Self.willed) && !block.plays(.aspect, at: $0)
      }
    }
    guard !tellsThing(from: start, to: clause.upperBound) else { return false }
    return hasClause(from: start, to: clause.upperBound)
      || accusesOfDeed(from: start, to: clause.upperBound)
  }

  /// 要求提供出生证明: what is asked for is a deed, whoever is to do it.
  func asksForDeed(_ reading: Reading, to end: Int) -> Bool {
    let start = reading.cue.tokens.upperBound
    let verb = block.token(start)
    guard reading.isExplicit || opensClause(reading) && isJoined(reading),
      length(start, end) >= 6, !verb.kinds.contains(.conjunction),
      !tellsThing(from: start, to: end), !block.plays(.aspect, at: start),
      !block.plays(.aspect, at: start + 1), !block.plays(.nominal, at: start + 1),
      !block.token(reading.subjectStart - 1).kinds.contains(.preposition)
    else { return false }
    return verb.kinds.hasAny([.preposition, .adverb]) || isPlainVerb(start)
      || SpeakerFinder(block).leading(from: start, to: end) != nil
  }

  /// 预测市长会再次当选: a forecast tells what will be.
  func foretells(_ reading: Reading, to end: Int) -> Bool {
    let start = reading.cue.tokens.upperBound
    // 公司预计将裁员: others expect it of the company.
    return block.plays(.forecasting, at: start - 1) && length(start, end) >= 8
      && !reading.speakers.contains { $0.kind == .body || $0.kind == .country }
      && !block.token(start).kinds.hasAny([.modal, .adverb]) && !block.plays(.future, at: start)
      && (Range(from: start, to: end).contains {
        block.plays(.future, at: $0) || block.plays(.foreseen, at: $0)
      } || reading.speakers.allSatisfy { $0.person >= 0 } && asksForDeed(reading, to: end))
  }

  /// A reproach that is a clause: 质疑当局心虚, but not 批评政府的政策.
  func isReproach(from start: Int, to end: Int) -> Bool {
    var end = end
    if block.unit(end - 1) == Unit.closeBracket,
      let open = Range(from: start, to: end).last(where: { block.unit($0) == Unit.openBracket })
    {
      end = open
    }
    if hasClause(from: start, to: end) || accusesOfDeed(from: start, to: end)
      || callsNames(from: start, to: end)
    {
      return true
    }
    return length(start, end) >= 8
      && !Range(from: start, to: end).contains {
        block.plays(.possessive, at: $0) || Unit.closing(block.unit($0)) != 0
      }
  }

  /// 批评警方的做法“离谱”: what is said of a thing stands in quotation marks behind it.
  private func callsNames(from start: Int, to end: Int) -> Bool {
    guard
      let open = Range(from: start + 1, to: end).last(where: {
        Unit.closing(block.unit($0)) != 0
      }), !block.plays(.possessive, at: open - 1),
      block.token(open - 1).kinds.isDisjoint(with: [.demonstrative, .number, .cue]),
      Range(from: start, to: open - 1).contains(where: { block.plays(.possessive, at: $0) }),
      let quotation = block.quotations.quotation(openingAt: Int(block.token(open).start))
    else { return false }
    return block.tokenIndex(at: quotation.close) + 1 == end
  }

  /// 批评中国推行“强制外交”: whoever is named right away does something.
  func accusesOfDeed(from start: Int, to end: Int) -> Bool {
    guard let whom = SpeakerFinder(block).leading(from: start, to: end)?.speakers.last,
      whom.tokens.lowerBound == start, end - whom.tokens.upperBound >= 2,
      block.unit(end - 1) != Unit.closeBracket
    else { return false }
    return isPlainVerb(whom.tokens.upperBound)
      && Unit.closing(block.unit(whom.tokens.upperBound + 1)) != 0
  }

  /// 承诺废除这项法案: a promise or a proposal is to do something.
  func promisesDeed(_ reading: Reading, to end: Int) -> Bool {
    let start = reading.cue.tokens.upperBound
    guard reading.isExplicit || opensClause(reading), length(start, end) >= 6,
      !block.plays(.possessive, at: start + 1)
    else { return false }
    // 宣布辞去议员一职.
    if block.plays(.measure, at: start), end - start > 1 { return true }
    return block.plays(.promising, at: start - 1) && isPlainVerb(start)
  }

  /// A word of two characters that is nothing else: 提供, 推行.
  private func isPlainVerb(_ index: Int) -> Bool {
    let verb = block.token(index)
    return verb.length == 2 && (verb.kinds.isEmpty || verb.kinds == .common)
  }
}
