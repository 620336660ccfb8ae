/// The documents that have a gram, in ascending order, each with its kind and its relevance.
struct PostingList {
  private(set) var documents: [Int32] = []
  /// The kind of each document in the upper three bits, the relevance in the lower five.
  private(set) var marks: [UInt8] = []

  var count: Int { documents.count }

  mutating func append(_ document: Int32, _ mark: UInt8) {
    documents.append(document)
    marks.append(mark)
  }

  /// Adds the entries of a part of the index, but for kinds that are not wanted.
  mutating func append(decoding bytes: [UInt8], in range: Range<Int>, kinds: UInt8 = .max) {
    var document: Int32 = 0
    var place = range.lowerBound
    while let (step, mark) = PostingEncoder.entry(in: bytes, at: &place, before: range.upperBound) {
      document &+= step
      if kinds >> (mark >> 5) & 1 != 0 { append(document, mark) }
    }
  }

  /// Keeps what it shares with the entries of a gram, in ascending order in one part of the index after
  /// the other, with the lower relevance of each: a phrase is as rare as its rarest part.
  mutating func keepShared(with parts: [(bytes: [UInt8], range: Range<Int>)]) {
    var (next, kept) = (0, 0)
    for (bytes, range) in parts {
      var document: Int32 = 0
      var place = range.lowerBound
      while next < documents.count,
        let (step, mark) = PostingEncoder.entry(in: bytes, at: &place, before: range.upperBound)
      {
        document &+= step
        while next < documents.count, documents[next] < document { next += 1 }
        guard next < documents.count, documents[next] == document else { continue }
        documents[kept] = document
        marks[kept] = min(marks[next], mark)
        next += 1
        kept += 1
      }
    }
    documents.removeLast(documents.count - kept)
    marks.removeLast(marks.count - kept)
  }

  /// Takes documents out.
  mutating func remove(_ dead: Set<Int32>) {
    var left = PostingList()
    for (document, mark) in zip(documents, marks) where !dead.contains(document) {
      left.append(document, mark)
    }
    self = left
  }

  /// The mark of a document: its kind's code, from 1 to 8, and its relevance.
  static func mark(kind: Int, impact: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (kind - 1) & 7) << 5 | UInt8(truncatingIfNeeded: min(impact, 31))
  }

  /// The bits that `append(decoding:kinds:)` takes for some kinds.
  static func bits(of kinds: Set<NodeKind>) -> UInt8 {
    kinds.reduce(0) { $0 | 1 << UInt8(truncatingIfNeeded: ($1.code - 1) & 7) }
  }
}

/// Writes the entries of one gram as the index keeps them: steps between documents as numbers of
/// seven bits a byte, each followed by the mark.
struct PostingEncoder {
  private(set) var bytes: [UInt8] = []
  private var last: Int32 = 0

  mutating func append(_ document: Int32, _ mark: UInt8) {
    var step = UInt32(bitPattern: document &- last)
    last = document
    while step >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: step) | 0x80)
      step >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: step))
    bytes.append(mark)
  }

  /// Reads an entry: the step to its document, and its mark; nil where there is none before an end.
  static func entry(
    in bytes: [UInt8],
    at place: inout Int,
    before end: Int
  ) -> (step: Int32, mark: UInt8)? {
    var step: Int32 = 0
    var shift: Int32 = 0
    while place < end {
      let byte = bytes[place]
      place += 1
      step |= Int32(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 || shift > 28 { break }
    }
    guard place < end else { return nil }
    defer { place += 1 }
    return (step, bytes[place])
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    last = 0
  }
}
