public import EDTF

/// A node of the graph as it is read.
public struct Node: Hashable, Sendable, Identifiable {
  /// The stable id, as in `person:习近平`.
  public let id: String
  /// What it stands for.
  public let kind: NodeKind
  /// What it is called in one readable line.
  public let label: String
  /// The kind within the kind, such as `video` of a meeting or `agency` of an outlet.
  public let type: String?
  /// Of a meeting: held, planned or refused.
  public let status: String?
  /// What a statement says, or what an omission left out.
  public let text: String?
  /// When it happened, was said or was published; nil where nobody says.
  public let happened: EDTFDate?
  /// How its sources contradict each other or themselves.
  public let conflict: String?
  /// Who carried it.
  public let carriers: Carriers
  /// What a statement's meeting is called.
  public let occasion: String?
  /// A remark of the person who curated it.
  public let note: String?

  package let number: StableNumber
  package let bounds: TimeBounds
}

extension Node {
  /// Takes the number alone, which is made of the id.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
  }
}

/// Who carried a statement, meeting or omission.
public struct Carriers: Hashable, Sendable {
  /// The names as the database keeps them; most readers of a long list need few of them.
  private let column: String

  /// Reads the column `carriers`.
  package init(column: String?) {
    self.column = column ?? ""
  }

  /// The outlets whose own articles, which the graph holds, carried it; the first to publish first.
  public var firstHand: [String] { names(ofPart: 0) }

  /// The outlets that are only said to have carried it.
  public var told: [String] {
    let others = names(ofPart: 1)
    guard !others.isEmpty else { return others }
    let own = Set(firstHand)
    return others.filter { !own.contains($0) }
  }

  /// How many outlets there are.
  public var count: Int { firstHand.count + told.count }

  private func names(ofPart part: Int) -> [String] {
    guard !column.isEmpty else { return [] }
    // Over bytes: a timeline of a busy person holds a hundred thousand such columns.
    let bytes = Array(column.utf8)
    var names: [String] = []
    var current = 0
    var start = 0
    var place = 0
    while place <= bytes.count, current <= part {
      let isName = Self.stands(Self.nameMark, at: place, of: bytes)
      let isPart = Self.stands(Self.partMark, at: place, of: bytes)
      guard isName || isPart || place == bytes.count else {
        place += 1
        continue
      }
      if current == part, place > start {
        names.append(String(decoding: bytes[start..<place], as: UTF8.self))
      }
      if isPart { current += 1 }
      place += isName || isPart ? 3 : 1
      start = place
    }
    return names
  }

  /// Whether a column names nothing but outlets that carried it first-hand, each name between two marks,
  /// so that it reads as they would if they were joined.
  static func areFirstHand(_ column: Span<UInt8>) -> Bool {
    guard !column.isEmpty else { return true }
    var isAfterMark = true
    var place = 0
    while place < column.count {
      let byte = column[place]
      if byte == nameMark.0, place + 2 < column.count, column[place + 1] == nameMark.1,
        column[place + 2] == nameMark.2
      {
        guard !isAfterMark else { return false }
        isAfterMark = true
        place += 3
      } else {
        // The mark between the parts is not looked at closely: few texts have what begins like it.
        guard byte != partMark.0 else { return false }
        isAfterMark = false
        place += 1
      }
    }
    return !isAfterMark
  }

  private typealias Mark = (UInt8, UInt8, UInt8)
  /// The mark ；.
  private static var partMark: Mark { (0xEF, 0xBC, 0x9B) }
  /// The mark 、.
  private static var nameMark: Mark { (0xE3, 0x80, 0x81) }

  private static func stands(_ mark: Mark, at place: Int, of bytes: [UInt8]) -> Bool {
    place + 2 < bytes.count && bytes[place] == mark.0 && bytes[place + 1] == mark.1
      && bytes[place + 2] == mark.2
  }
}
