/// What single characters tell about names: surnames, given names, foreign sounds.
struct NameModel: Sendable {
  private static let usualSurname: UInt16 = 1 << 0
  private static let weakSurname: UInt16 = 1 << 1
  private static let coreSound: UInt16 = 1 << 2
  private static let commonSound: UInt16 = 1 << 3
  private static let smallWord: UInt16 = 1 << 4
  private static let joiningWord: UInt16 = 1 << 5
  private static let longNameEnding: UInt16 = 1 << 6
  private static let beforeEnding: UInt16 = 1 << 7
  /// The highest byte has the grade.
  private static let gradeShift: UInt16 = 8

  private var marks = [UInt16](repeating: 0, count: 1 << 16)

  func isSurname(_ unit: UInt16) -> Bool {
    marks[Int(unit)] & (Self.usualSurname | Self.weakSurname) != 0
  }

  /// Whether the character is a surname that is an ordinary word as well.
  func isWeakSurname(_ unit: UInt16) -> Bool {
    marks[Int(unit)] & Self.weakSurname != 0
  }

  /// Whether the character writes foreign sounds and little else.
  func isCoreSound(_ unit: UInt16) -> Bool {
    marks[Int(unit)] & Self.coreSound != 0
  }

  /// Whether the character can write foreign sounds.
  func isSound(_ unit: UInt16) -> Bool {
    marks[Int(unit)] & (Self.coreSound | Self.commonSound) != 0
  }

  /// How much the character looks like part of a given name, from -2 to 3.
  func grade(_ unit: UInt16) -> Int {
    Int(Int16(bitPattern: marks[Int(unit)]) >> Self.gradeShift)
  }

  /// Whether the character is a small word by itself.
  func isSmallWord(_ unit: UInt16) -> Bool {
    marks[Int(unit)] & Self.smallWord != 0
  }

  /// Whether the character is a preposition or a conjunction, which names seldom begin with.
  func isJoiningWord(_ unit: UInt16) -> Bool {
    marks[Int(unit)] & Self.joiningWord != 0
  }

  /// Whether a Japanese given name of three characters may end in the character.
  func endsLongName(_ unit: UInt16) -> Bool {
    marks[Int(unit)] & Self.longNameEnding != 0
  }

  /// Whether the character often stands before such an ending (之助, 太郎).
  func opensEnding(_ unit: UInt16) -> Bool {
    marks[Int(unit)] & Self.beforeEnding != 0
  }

  /// Takes one character under a kind of the lists of surnames, sounds or given names.
  mutating func add(_ unit: UInt16, kind: String) {
    switch kind {
    case "usual": marks[Int(unit)] |= Self.usualSurname
    case "weak": marks[Int(unit)] |= Self.weakSurname
    case "core": marks[Int(unit)] |= Self.coreSound
    case "common": marks[Int(unit)] |= Self.commonSound
    case "before": marks[Int(unit)] |= Self.beforeEnding
    case "ending": marks[Int(unit)] |= Self.longNameEnding
    default:
      guard let grade = Int8(kind) else { return }
      let others = marks[Int(unit)] & (1 << Self.gradeShift - 1)
      marks[Int(unit)] = others | UInt16(bitPattern: Int16(grade)) << Self.gradeShift
    }
  }

  /// Takes what a character is as a word by itself.
  mutating func add(_ unit: UInt16, kinds: WordKind) {
    if kinds.hasAny([.preposition, .conjunction, .particle, .adverb]) {
      marks[Int(unit)] |= Self.smallWord
    }
    if kinds.hasAny([.preposition, .conjunction]) {
      marks[Int(unit)] |= Self.joiningWord
    }
  }
}
