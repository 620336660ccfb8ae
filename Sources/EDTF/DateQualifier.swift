/// How far a date, or one component of it, may be trusted.
public struct DateQualifier: OptionSet, Hashable, Sendable {
  /// The bits of the set: 1 is uncertain, 2 is approximate.
  public let rawValue: UInt8

  /// Makes a qualifier from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The source doubts it: `?`.
  public static let uncertain = DateQualifier(rawValue: 1)
  /// The source gives it as an estimate: `~`.
  public static let approximate = DateQualifier(rawValue: 2)
}

extension DateQualifier {
  /// Reads the character EDTF writes for a qualifier.
  init?(character: UInt8) {
    switch character {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = [.uncertain, .approximate]
    default: return nil
    }
  }
}

extension DateQualifier: ASCIIPrintable {
  /// Appends the character EDTF writes for it, or nothing where there is no doubt.
  func write(to text: inout [UInt8]) {
    switch self {
    case .uncertain: text.append(UInt8(ascii: "?"))
    case .approximate: text.append(UInt8(ascii: "~"))
    case [.uncertain, .approximate]: text.append(UInt8(ascii: "%"))
    default: break
    }
  }
}
