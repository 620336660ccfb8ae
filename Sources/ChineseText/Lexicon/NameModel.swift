/// What single characters tell about names: surnames, given names, foreign sounds.
struct NameModel: Sendable {
  private static let usualSurname: UInt8 = 1
  private static let weakSurname: UInt8 = 2
  private static let coreSound: UInt8 = 4
  private static let commonSound: UInt8 = 8

  private var flags = [UInt8](repeating: 0, count: 1 << 16)
  private var grades = [Int8](repeating: 0, count: 1 << 16)

  func isSurname(_ unit: UInt16) -> Bool {
    flags[Int(unit)] & (Self.usualSurname | Self.weakSurname) != 0
  }

  /// Whether the character is a surname that is an ordinary word as well.
  func isWeakSurname(_ unit: UInt16) -> Bool {
    flags[Int(unit)] & Self.weakSurname != 0
  }

  /// Whether the character writes foreign sounds and little else.
  func isCoreSound(_ unit: UInt16) -> Bool {
    flags[Int(unit)] & Self.coreSound != 0
  }

  /// Whether the character can write foreign sounds.
  func isSound(_ unit: UInt16) -> Bool {
    flags[Int(unit)] & (Self.coreSound | Self.commonSound) != 0
  }

  /// How much the character looks like part of a given name, from -2 to 3.
  func grade(_ unit: UInt16) -> Int {
    Int(grades[Int(unit)])
  }

  /// Takes one character under a kind of the lists of surnames, sounds or given names.
  mutating func add(_ unit: UInt16, kind: String) {
    switch kind {
    case "usual": flags[Int(unit)] |= Self.usualSurname
    case "weak": flags[Int(unit)] |= Self.weakSurname
    case "core": flags[Int(unit)] |= Self.coreSound
    case "common": flags[Int(unit)] |= Self.commonSound
    default: grades[Int(unit)] = Int8(kind) ?? grades[Int(unit)]
    }
  }
}
