/// Collects the text of one block at a time: cleans blanks, counts scalars, keeps marks.
struct BlockWriter {
  /// A mark whose end is not known yet.
  private struct OpenMark {
    let kind: ArticleMark.Kind
    let target: String?
    let isBold: Bool
    /// Where it starts; nil until a scalar follows.
    var start: Int?
  }

  /// What the blocks that come next are.
  var kind = ArticleParagraph.Kind.body
  var headingLevel = 0
  /// Whether text is in small print.
  var smallDepth = 0
  private(set) var blocks: [TextBlock] = []
  /// The element that the next text belongs to.
  var container: Int32 = -1

  private var bytes: [UInt8] = []
  private var scalars = 0
  private var lastScalar: UInt32 = 0
  private var pending = Whitespace.none
  private var breaks = 0
  private var marks: [ArticleMark] = []
  private var open: [OpenMark] = []
  private var unstarted = 0
  private var linked = 0
  private var links = 0
  private var bold = 0
  private var small = 0
  private var followsImage = false
  private var imageBefore = false
  private var cells = 0

  /// Whether nothing was written since the last block ended.
  var isEmpty: Bool { scalars == 0 }
}

// MARK: - Text

extension BlockWriter {
  /// Writes text of the page, with its blanks as they come.
  mutating func write(_ text: ArraySlice<UInt8>) {
    unsafe text.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let first = unsafe buffer[index]
        if first <= 0x20 {
          let isLineEnd = first == 0x0A || first == 0x0D
          pending = max(pending, isLineEnd ? .lineEnd : .blank)
          index += 1
        } else if first < 0x80 {
          put(UInt32(first), first)
          index += 1
        } else if isPlain, let end = unsafe Self.runEnd(of: buffer, from: index) {
          unsafe putRun(UnsafeBufferPointer(rebasing: buffer[index..<end]))
          index = end
        } else {
          let length = first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4)
          let end = min(index + length, buffer.count)
          unsafe put(UnsafeBufferPointer(rebasing: buffer[index..<end]))
          index = end
        }
      }
    }
  }

  private mutating func put(_ scalar: UInt32, _ byte: UInt8) {
    prepare(scalar)
    bytes.append(byte)
    count(scalar)
  }

  /// Whether a run of Chinese characters can be written without a look at each.
  private var isPlain: Bool { pending == .none && breaks == 0 && unstarted == 0 && scalars > 0 }

  /// Where such a run ends; nil where there is none.
  private static func runEnd(of buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var end = start
    while end + 2 < buffer.count,
      unsafe (0xE3...0xE9).contains(buffer[end]) || isWide(buffer[end], buffer[end + 1])
    { end += 3 }
    return end > start ? end : nil
  }

  /// Whether a scalar that begins so is a wide letter or sign: ，：（.
  private static func isWide(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xEF && (second == 0xBC || second == 0xBD)
  }

  private mutating func putRun(_ run: UnsafeBufferPointer<UInt8>) {
    unsafe bytes.append(contentsOf: run)
    scalars += run.count / 3
    if smallDepth > 0 { small += run.count / 3 }
    lastScalar = unsafe run.suffix(3).reduce(UInt32(0)) { $0 << 6 | UInt32($1 & 0x3F) } & 0xFFFF
  }

  private mutating func put(_ sequence: UnsafeBufferPointer<UInt8>) {
    var scalar = unsafe UInt32(sequence[0]) & (0xFF >> UInt32(sequence.count + 1))
    for index in 1..<sequence.count { scalar = unsafe scalar << 6 | UInt32(sequence[index] & 0x3F) }
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F:
      pending = max(pending, .blank)
    case 0x3000 where scalars == 0 || breaks > 0:
      return  // The indentation of a Chinese paragraph.
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0xFFFC:
      return  // Nothing to see, and nothing to find a name by.
    case 0x2028, 0x2029:
      breaks += 1
    default:
      prepare(scalar)
      unsafe bytes.append(contentsOf: sequence)
      count(scalar)
    }
  }

  /// Puts the blank or the end of paragraph that the page has before `scalar`.
  private mutating func prepare(_ scalar: UInt32) {
    if breaks > 0, scalars > 0 { endLine(before: scalar) }
    breaks = 0
    if pending != .none {
      if scalars > 0, pending.isPrinted(between: lastScalar, and: scalar) {
        bytes.append(0x20)
        count(0x20)
      }
      pending = .none
    }
    guard unstarted > 0 else { return }
    for index in open.indices where open[index].start == nil { open[index].start = scalars }
    unstarted = 0
  }

  private mutating func count(_ scalar: UInt32) {
    scalars += 1
    lastScalar = scalar
    if smallDepth > 0 { small += 1 }
  }

  /// Ends the paragraph at a `<br>`, unless the line was only wrapped.
  private mutating func endLine(before next: UInt32) {
    let isHeading = bold + openBold >= scalars
    let isPointer = linked * 4 >= scalars * 3
    if isHeading || isPointer
      || LineBreaks.endsParagraph(
        last: lastScalar,
        next: next,
        scalars: scalars,
        breaks: breaks
      )
    {
      endBlock()
    } else {
      pending = max(pending, .lineEnd)
    }
  }

  /// How many scalars of this block are bold by marks that are still open.
  private var openBold: Int {
    let start = open.lazy.filter(\.isBold).compactMap(\.start).min()
    return start.map { scalars - $0 } ?? 0
  }

  /// Notes a `<br>`.
  mutating func breakLine() {
    breaks += 1
  }

  /// Notes a picture.
  mutating func addImage() {
    if scalars == 0 { followsImage = true }
    imageBefore = true
  }

  /// Begins a table cell: cells of one row stay in one block.
  mutating func beginCell() {
    guard scalars > 0 else { return }
    pending = .none
    breaks = 0
    for byte in " | ".utf8 {
      bytes.append(byte)
      count(UInt32(byte))
    }
    cells += 1
  }
}

// MARK: - Marks

extension BlockWriter {
  /// Begins a link or emphasis.
  mutating func beginMark(_ kind: ArticleMark.Kind, target: String? = nil, isBold: Bool = false) {
    open.append(OpenMark(kind: kind, target: target, isBold: isBold, start: nil))
    unstarted += 1
  }

  /// Ends what was begun last.
  mutating func endMark() {
    guard let mark = open.popLast() else { return }
    if mark.start == nil { unstarted = max(0, unstarted - 1) }
    close(mark)
  }

  private mutating func close(_ mark: OpenMark) {
    guard let start = mark.start, start < scalars else { return }
    marks.append(
      ArticleMark(kind: mark.kind, start: start, end: scalars, target: mark.target)
    )
    if mark.kind == .link {
      linked += scalars - start
      links += 1
    }
    if mark.isBold { bold += scalars - start }
  }
}

// MARK: - Blocks

extension BlockWriter {
  /// Ends the block, if it has any text; what comes next is a block of its own.
  mutating func endBlock() {
    defer { reset() }
    trimEnd()
    guard scalars > 0 else { return }
    for mark in open { close(mark) }
    blocks.append(
      TextBlock(
        bytes: bytes,
        scalars: scalars,
        kind: cells > 0 && kind == .body ? .tableRow : kind,
        headingLevel: kind == .heading ? headingLevel : 0,
        marks: marks.filter { $0.start < scalars }.map { $0.clipped(to: scalars) },
        linked: min(linked, scalars),
        links: links,
        bold: min(bold, scalars),
        followsImage: followsImage,
        isBehindImage: imageBefore,
        isSmall: small >= scalars,
        container: container
      )
    )
    imageBefore = false
  }

  private mutating func trimEnd() {
    while true {
      if bytes.last == 0x20 {
        bytes.removeLast()
      } else if bytes.suffix(3).elementsEqual([0xE3, 0x80, 0x80]) {
        bytes.removeLast(3)
      } else {
        return
      }
      scalars -= 1
    }
  }

  private mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    scalars = 0
    lastScalar = 0
    pending = .none
    breaks = 0
    marks.removeAll(keepingCapacity: true)
    linked = 0
    links = 0
    bold = 0
    small = 0
    followsImage = false
    cells = 0
    for index in open.indices { open[index].start = nil }
    unstarted = open.count
  }
}

extension ArticleMark {
  /// The mark, ended where the text ends.
  func clipped(to scalars: Int) -> ArticleMark {
    end <= scalars ? self : ArticleMark(kind: kind, start: start, end: scalars, target: target)
  }

  /// The mark where a range of the text is taken out; nil where nothing of it is left.
  func without(_ range: Range<Int>) -> ArticleMark? {
    let start = moved(start, without: range)
    let end = moved(end, without: range)
    return start < end ? ArticleMark(kind: kind, start: start, end: end, target: target) : nil
  }

  private func moved(_ place: Int, without range: Range<Int>) -> Int {
    place <= range.lowerBound ? place : max(range.lowerBound, place - range.count)
  }
}
