internal import SQLite

/// Asks the index which documents may match an expression, and how well.
struct CandidateSearch {
  /// Documents in ascending order with their scores.
  struct Candidates {
    var documents: [Int32] = []
    var scores: [Float] = []
  }

  /// What is known of a part of the expression.
  private enum Found {
    /// Every document may match.
    case everything
    case some(Candidates)
  }

  private let find: Statement
  private let segments: [Int]
  private let kinds: UInt8
  /// Documents that no node has any more.
  private let dead: Set<Int32>
  /// How many documents the index has.
  let total: Int
  /// How rare each term is, as far as it was looked up.
  private(set) var rarities: [SearchTerm: Float] = [:]

  init(_ connection: Connection, kinds: Set<NodeKind>) throws(SQLiteError) {
    find = try connection.statement(
      "SELECT gram, lists FROM search_posting WHERE segment = ? AND gram >= ? ORDER BY gram"
    )
    segments = try connection.rows("SELECT id FROM search_segment ORDER BY first") {
      $0.integer(0)
    }
    dead = Set(
      try connection.rows("SELECT document FROM search_dead") {
        Int32(truncatingIfNeeded: $0.integer(0))
      }
    )
    let all =
      try connection.firstRow("SELECT coalesce(sum(documents), 0) FROM search_segment") {
        $0.integer(0)
      } ?? 0
    total = max(0, all - dead.count)
    self.kinds = PostingList.bits(of: kinds)
  }

  /// The documents that may match; nil where the index cannot tell, and all of them may.
  mutating func candidates(for expression: SearchExpression) throws(SQLiteError) -> Candidates? {
    switch try search(expression) {
    case .everything: nil
    case .some(let candidates): candidates
    }
  }

  private mutating func search(_ expression: SearchExpression) throws(SQLiteError) -> Found {
    switch expression {
    case .term(let term):
      return try search(term)
    case .all(let parts):
      return try searchAll(parts)
    case .any(let parts):
      var sum = Candidates()
      for part in parts {
        guard case .some(let found) = try search(part) else { return .everything }
        sum = Self.united(sum, found)
      }
      return .some(sum)
    case .not:
      return .everything
    }
  }

  private mutating func searchAll(_ parts: [SearchExpression]) throws(SQLiteError) -> Found {
    var common: Candidates?
    for part in parts {
      guard case .some(let found) = try search(part) else { continue }
      common = common.map { Self.shared($0, found) } ?? found
    }
    guard var common else { return .everything }
    for case .not(let part) in parts where part.isExact {
      guard case .some(let found) = try search(part) else { continue }
      common = Self.without(common, found)
    }
    return .some(common)
  }

  private mutating func search(_ term: SearchTerm) throws(SQLiteError) -> Found {
    guard var list = try documents(with: term) else { return .everything }
    if !dead.isEmpty { list.remove(dead) }
    let rarity = Relevance.rarity(found: list.count, of: total)
    rarities[term] = rarity
    let unit = rarity / Float(Relevance.mostImpact)
    return .some(
      Candidates(documents: list.documents, scores: list.marks.map { Float($0 & 31) * unit })
    )
  }

  /// The documents that have all the grams of a term; nil where it has none.
  private func documents(with term: SearchTerm) throws(SQLiteError) -> PostingList? {
    var grams: [Parts] = []
    for lookup in term.lookups {
      switch lookup {
      case .gram(let gram): grams.append(try parts(of: gram))
      // A single character is all there is to look up.
      case .grams(let range): return try union(of: range)
      }
    }
    // The shortest list is made, and what is not in the others taken out of it.
    grams.sort { $0.size < $1.size }
    guard let shortest = grams.first else { return nil }
    var list = PostingList()
    for (bytes, range) in shortest.lists { list.append(decoding: bytes, in: range, kinds: kinds) }
    for other in grams.dropFirst() where list.count > 0 { list.keepShared(with: other.lists) }
    return list
  }

  /// The lists of one gram, segment by segment.
  private struct Parts {
    var lists: [(bytes: [UInt8], range: Range<Int>)] = []
    /// How many bytes they have.
    var size = 0
  }

  private func parts(of gram: UInt64) throws(SQLiteError) -> Parts {
    var parts = Parts()
    try forEachList(of: gram...gram) { bytes, range in
      parts.lists.append((bytes, range))
      parts.size += range.count
    }
    return parts
  }

  /// The documents that have any of some grams.
  private func union(of grams: ClosedRange<UInt64>) throws(SQLiteError) -> PostingList {
    // The lists of many grams, one after the other; a document can be in several.
    var marks: [Int32: UInt8] = [:]
    try forEachList(of: grams) { bytes, place in
      var part = PostingList()
      part.append(decoding: bytes, in: place, kinds: kinds)
      for (document, mark) in zip(part.documents, part.marks) {
        marks[document] = max(marks[document] ?? 0, mark)
      }
    }
    var list = PostingList()
    for document in marks.keys.sorted() { list.append(document, marks[document] ?? 0) }
    return list
  }

  /// Calls `body` with every list of some grams, segment by segment.
  private func forEachList(
    of grams: ClosedRange<UInt64>,
    _ body: ([UInt8], Range<Int>) -> Void
  ) throws(SQLiteError) {
    for segment in segments {
      try find.bind(1, segment)
      try find.bind(2, Int(grams.lowerBound))
      try find.stepThrough { (row) throws(SQLiteError) in
        let pack = row.blob(1)
        PostingPack.forEachList(in: pack) { gram, place in
          if grams.contains(gram) { body(pack, place) }
        }
        // A row is under its last gram.
        return row.integer(0) < Int(grams.upperBound)
      }
    }
  }
}

// MARK: Joining lists

extension CandidateSearch {
  private static func shared(_ left: Candidates, _ right: Candidates) -> Candidates {
    var shared = Candidates()
    forEachShared(left.documents, right.documents) { one, other in
      shared.documents.append(left.documents[one])
      shared.scores.append(left.scores[one] + right.scores[other])
    }
    return shared
  }

  /// Calls `body` with the places of every document that two ascending lists share.
  private static func forEachShared(
    _ left: [Int32],
    _ right: [Int32],
    _ body: (Int, Int) -> Void
  ) {
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one] == right[other] {
        body(one, other)
        one += 1
        other += 1
      } else if left[one] < right[other] {
        one += 1
      } else {
        other += 1
      }
    }
  }

  private static func united(_ left: Candidates, _ right: Candidates) -> Candidates {
    var united = Candidates()
    var (one, other) = (0, 0)
    while one < left.documents.count || other < right.documents.count {
      let first = one < left.documents.count ? left.documents[one] : .max
      let second = other < right.documents.count ? right.documents[other] : .max
      united.documents.append(min(first, second))
      united.scores.append(
        (first <= second ? left.scores[one] : 0) + (second <= first ? right.scores[other] : 0)
      )
      if first <= second { one += 1 }
      if second <= first { other += 1 }
    }
    return united
  }

  private static func without(_ left: Candidates, _ right: Candidates) -> Candidates {
    var rest = Candidates()
    var other = 0
    for (place, document) in left.documents.enumerated() {
      while other < right.documents.count, right.documents[other] < document { other += 1 }
      if other < right.documents.count, right.documents[other] == document { continue }
      rest.documents.append(document)
      rest.scores.append(left.scores[place])
    }
    return rest
  }
}
