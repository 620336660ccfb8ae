internal import ChineseText

/// The letters and digits of a wording, folded, without what introduces it.
struct ContentText {
  let units: [UInt16]
  /// The numbers in it.
  let figures: [WordingFigure]
  private let scalars: [Unicode.Scalar]
  /// Where each unit begins in the wording.
  private let places: [Int]
  /// Where each unit ends.
  private let ends: [Int]

  /// Longer wordings are compared up to here.
  private static let limit = 4_000
  /// What introduces somebody's words is not longer than this.
  private static let longestFrame = 40

  init(_ text: String, marks: WordingMarks = .standard) {
    let scalars = Array(text.unicodeScalars.prefix(Self.limit))
    let folded = scalars.map(ScriptFolding.standard.fold)
    let start = Self.frameEnd(in: folded, marks)
    var units: [UInt16] = []
    var places: [Int] = []
    for index in folded.indices[start...] where Self.isContent(folded, at: index) {
      units.append(Self.lowercased(folded[index]))
      places.append(index)
    }
    self.scalars = scalars
    // Numbers are compared as numbers, whether in digits or characters.
    var builder = Builder()
    var position = 0
    for figure in WordingFigure.all(in: units) {
      builder.append(units, places, position..<figure.range.lowerBound)
      builder.append(figure, places)
      position = figure.range.upperBound
    }
    builder.append(units, places, position..<units.count)
    (self.units, self.places, ends) = (builder.units, builder.places, builder.ends)
    figures = builder.figures
  }

  /// Puts units and numbers together again.
  private struct Builder {
    var units: [UInt16] = []
    var places: [Int] = []
    var ends: [Int] = []
    var figures: [WordingFigure] = []

    mutating func append(_ source: [UInt16], _ at: [Int], _ range: Range<Int>) {
      units += source[range]
      places += at[range]
      ends += at[range]
    }

    mutating func append(_ figure: WordingFigure, _ at: [Int]) {
      let digits = Array(figure.digits.utf16)
      let start = units.count
      units += digits
      // All of its digits stand for all of the number.
      places += digits.map { _ in at[figure.range.lowerBound] }
      ends += digits.map { _ in at[figure.range.upperBound - 1] }
      figures.append(WordingFigure(range: start..<units.count, value: figure.value))
    }
  }

  /// The words that some units stand for, with the marks between them.
  func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[places[first]...ends[last]])
    return String(text)
  }

  /// Whether marks, or the ends of the text, stand on both sides.
  func isClause(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    let begins = start == 0 || places[start] > ends[start - 1] + 1
    return begins && (end == units.count || places[end] > ends[end - 1] + 1)
  }

  /// A range cut where marks stand between the units.
  func clauses(of range: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where index + 1 == range.upperBound || places[index + 1] > ends[index] + 1 {
      clauses.append(start..<index + 1)
      start = index + 1
    }
    return clauses
  }

  /// Where the words begin after “他表示，” or “习近平：”.
  private static func frameEnd(in units: [UInt16], _ marks: WordingMarks) -> Int {
    let opening = units.prefix(longestFrame)
    guard let mark = opening.firstIndex(where: { comma.contains($0) || colon.contains($0) }) else {
      return 0
    }
    let before = units[..<mark].filter(isLetter)
    guard colon.contains(units[mark]) || marks.ends(before, with: .frame) else { return 0 }
    return units.count > mark + 1 ? mark + 1 : 0
  }

  private static let comma: Set<UInt16> = [0x2C, 0xFF0C]
  private static let colon: Set<UInt16> = [0x3A, 0xFF1A]
  private static let point: UInt16 = 0x2E

  private static func isContent(_ units: [UInt16], at index: Int) -> Bool {
    guard units[index] == point else { return isLetter(units[index]) }
    // A point between digits is part of a number.
    return index > 0 && index + 1 < units.count && isDigit(units[index - 1])
      && isDigit(units[index + 1])
  }

  static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

  private static func lowercased(_ unit: UInt16) -> UInt16 {
    (0x41...0x5A).contains(unit) ? unit + 0x20 : unit
  }

  private static func isLetter(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F: true
    case 0x3007, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xE000, 0xF900...0xFAFF: true
    default: false
    }
  }
}
