internal import ChineseText

/// A statement's words as they are compared: letters and digits alone, folded.
struct Wording {
  let units: [UInt16]
  private let pairs: [UInt32]
  private let triples: [UInt64]
  private let figures: [UInt16]
  /// How many letters stand before the end of each clause.
  private let clauseEnds: [Int]

  init(_ text: String) {
    var (letters, ends): ([UInt16], [Int]) = ([], [])
    for unit in ScriptFolding.standard.fold(text) {
      if Self.isLetter(unit) {
        letters.append(unit)
      } else if Self.endsClause(unit), letters.count > ends.last ?? 0 {
        ends.append(letters.count)
      }
    }
    if letters.count > ends.last ?? 0 { ends.append(letters.count) }
    self.init(letters, clauseEnds: ends)
  }

  private init(_ units: [UInt16], clauseEnds: [Int]) {
    self.units = units
    self.clauseEnds = clauseEnds
    pairs = Set(zip(units, units.dropFirst()).map { UInt32($0) << 16 | UInt32($1) }).sorted()
    triples = Set(
      zip(zip(units, units.dropFirst()), units.dropFirst(2)).map {
        UInt64($0.0) << 32 | UInt64($0.1) << 16 | UInt64($1)
      }
    ).sorted()
    figures = units.filter { (0x30...0x39).contains($0) }
  }

  /// Seldom asked for, and dear to count.
  private var negations: Int { WordingMarks.standard.count(.negation, in: units) }

  /// The letters and digits of a text, folded.
  static func letters(_ text: String) -> [UInt16] {
    ScriptFolding.standard.fold(text).filter(isLetter)
  }

  private static func endsClause(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2C, 0x3B, 0x21, 0x3F, 0x3002, 0xFF0C, 0xFF1B, 0xFF01, 0xFF1F: true
    default: false
    }
  }

  private static func isLetter(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F: true
    case 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xE000, 0xF900...0xFAFF: true
    default: false
    }
  }
}

extension Wording {
  /// Shorter pieces than this are found in too many sentences.
  private static let shortestPart = 6
  private static let shortestText = 12
  /// Of the shorter one's character triples, how many a part has to share with the whole.
  private static let partShare = 0.75
  /// Of character pairs, how many two translations of one sentence share: of the shorter one's,
  /// and of both.
  private static let pairShare = 0.7
  private static let commonShare = 0.4

  /// Why two wordings are one utterance; nil where they are not.
  func match(_ other: Wording) -> String? {
    if units == other.units { return units.isEmpty ? nil : "equal" }
    let (short, long) = units.count <= other.units.count ? (self, other) : (other, self)
    guard short.units.count >= Self.shortestPart else { return nil }
    if short.isPart(of: long) { return "part" }
    guard short.units.count >= Self.shortestText else { return nil }
    let share = Double(Self.common(short.pairs, long.pairs))
    let both = Double(short.pairs.count + long.pairs.count) - share
    if share >= Self.pairShare * Double(short.pairs.count), share >= Self.commonShare * both {
      // Two sentences that differ by a no or by a number say different things.
      return figures == other.figures && negations == other.negations ? "wording" : nil
    }
    guard long.units.count < short.units.count * 4 else { return nil }
    if share >= Self.pairShare * Double(short.pairs.count), short.isClauses(of: long) {
      return "clauses in other words"
    }
    let triple = Double(Self.common(short.triples, long.triples))
    guard triple >= Self.partShare * Double(short.triples.count) else { return nil }
    return short.negations <= long.negations ? "part in other words" : nil
  }

  /// How many of the shorter one's pairs of characters the other has, from 0 to 1.
  func share(with other: Wording) -> Double {
    let fewest = min(pairs.count, other.pairs.count)
    return fewest == 0 ? 0 : Double(Self.common(pairs, other.pairs)) / Double(fewest)
  }

  /// Whether some neighbouring clauses of a longer wording are another translation of this one.
  private func isClauses(of long: Wording) -> Bool {
    let starts = [0] + long.clauseEnds.dropLast()
    for start in starts {
      for end in long.clauseEnds where end > start {
        let length = end - start
        guard length * 3 >= units.count * 2 else { continue }
        guard length * 2 <= units.count * 3 else { break }
        guard length < long.units.count else { continue }
        let clauses = Wording(Array(long.units[start..<end]), clauseEnds: [length])
        if case "wording" = match(clauses) { return true }
      }
    }
    return false
  }

  private func isPart(of long: Wording) -> Bool {
    guard let first = units.first, Self.common(pairs, long.pairs) == pairs.count else {
      return false
    }
    let last = long.units.count - units.count
    return (0...last).contains { start in
      long.units[start] == first && long.units[start..<start + units.count].elementsEqual(units)
    }
  }

  private static func common<Value: Comparable>(_ left: [Value], _ right: [Value]) -> Int {
    var (one, other, count) = (0, 0, 0)
    while one < left.count, other < right.count {
      if left[one] == right[other] {
        count += 1
        one += 1
        other += 1
      } else if left[one] < right[other] {
        one += 1
      } else {
        other += 1
      }
    }
    return count
  }
}
