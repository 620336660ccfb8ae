internal import Dispatch
internal import Synchronization

/// Collects the grams of documents as numbers that sort into the order of the index.
///
/// A number holds the gram in 34 bits, the document in 22 and its mark in 8.
struct GramCollector {
  /// A node and its texts.
  struct Document: Sendable {
    let node: Int
    let fields: [SearchField]
  }

  /// How many documents there are.
  private(set) var count = 0
  /// The entries by the first bits of their grams, so that little has to be sorted at a time.
  private var piles: [[UInt64]]
  private var size = 0
  /// The collector is full when it has so many entries; they take 8 bytes each.
  private let most: Int

  /// So many documents are given to a core at a time.
  private static let share = 16
  /// So few grams are sorted faster by comparing them.
  private static let few = 128
  /// The bits of an entry that hold its gram, and those of them that tell its pile.
  private static let gramBits = 30..<64
  private static let pileBits = 55..<64

  init(most: Int) {
    self.most = most
    piles = Array(repeating: [], count: 1 << Self.pileBits.count)
  }

  static func gram(of entry: UInt64) -> UInt64 { entry >> gramBits.lowerBound }
  static func document(of entry: UInt64) -> Int { Int(entry >> 8 & 0x3F_FFFF) }
  static func mark(of entry: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: entry) }

  var isFull: Bool { size >= most }

  /// Adds the grams of documents, made on all cores, until it is full.
  mutating func add(_ documents: [Document]) {
    let shares = stride(from: 0, to: documents.count, by: Self.share).map { start in
      documents[start..<min(start + Self.share, documents.count)]
    }
    let first = count
    let done = Mutex([[UInt64]](repeating: [], count: shares.count))
    DispatchQueue.concurrentPerform(iterations: shares.count) { place in
      let entries = Self.entries(of: shares[place], from: first + place * Self.share)
      done.withLock { $0[place] = entries }
    }
    for (share, made) in zip(shares, done.withLock(\.self)) where !isFull {
      let room = most - size
      // The last document is the one that fills the collector.
      let last = made.count < room ? nil : Self.document(of: made[room - 1])
      add(last.map { last in made.prefix { Self.document(of: $0) <= last } } ?? made[...])
      count = last.map { $0 + 1 } ?? count + share.count
    }
  }

  private mutating func add(_ entries: ArraySlice<UInt64>) {
    for entry in entries { piles[Int(entry >> Self.pileBits.lowerBound)].append(entry) }
    size += entries.count
  }

  /// Calls `body` with every entry in the order of the index, and forgets them.
  mutating func takeSorted<Failure>(_ body: (UInt64) throws(Failure) -> Void) throws(Failure) {
    for place in piles.indices {
      var pile: [UInt64] = []
      swap(&pile, &piles[place])
      RadixSort.sort(&pile, by: Self.gramBits.lowerBound..<Self.pileBits.lowerBound)
      for entry in pile { try body(entry) }
    }
    size = 0
  }
}

extension GramCollector {
  private static func entries(of documents: ArraySlice<Document>, from first: Int) -> [UInt64] {
    var entries: [UInt64] = []
    var (grams, units): ([UInt64], [UInt16]) = ([], [])
    for (place, document) in documents.enumerated() {
      grams.removeAll(keepingCapacity: true)
      var length = 0
      for field in document.fields {
        FoldedText.fold(Array(field.text.utf8)[...], into: &units)
        length += units.count
        SearchGram.forEach(in: units) { gram in
          for _ in 0..<field.weight { grams.append(gram) }
        }
      }
      if grams.count < Self.few {
        grams.sort()
      } else {
        RadixSort.sort(&grams, by: 0..<gramBits.count)
      }
      let kind = StableNumber(document.node).kindCode
      append(grams, length, kind, of: first + place, to: &entries)
    }
    return entries
  }

  /// Adds an entry for each gram of a document that has `length` letters.
  private static func append(
    _ grams: [UInt64],
    _ length: Int,
    _ kind: Int,
    of document: Int,
    to entries: inout [UInt64]
  ) {
    var place = 0
    while place < grams.count {
      let gram = grams[place]
      let start = place
      while place < grams.count, grams[place] == gram { place += 1 }
      let impact = Relevance.impact(count: place - start, length: length)
      let mark = PostingList.mark(kind: kind, impact: impact)
      entries.append(gram << gramBits.lowerBound | UInt64(document) << 8 | UInt64(mark))
    }
  }
}
