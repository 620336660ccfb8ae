/// The characters that time expressions are written with, as small numbers.
///
/// Variants of one character (後 后, ２ 2) have one number. The table covers the first 65,536
/// Unicode scalars; all others have no number. It also knows, from the first two characters alone,
/// where no expression can begin.
struct SymbolTable: Sendable {
  /// The number of a character; 0 is none.
  typealias Symbol = UInt16

  private var codes: [UInt16]
  private var count: UInt16 = 0
  /// The pairs of characters that expressions begin with, as a bit each at a hashed place.
  private var pairs = [UInt64](repeating: 0, count: 1024)
  /// The scalars that expressions begin with, as a bit each: small enough to stay at hand.
  private(set) var beginningBits = [UInt64](repeating: 0, count: 1024)

  /// Marks symbols that expressions begin with.
  private static let beginning: UInt16 = 0x8000
  /// Marks symbols that begin a word of any kind, also one that only goes on.
  private static let continuing: UInt16 = 0x4000
  /// Marks symbols that are a word or a number by themselves.
  private static let alone: UInt16 = 0x2000
  private static let mask: UInt16 = 0x1FFF

  /// Makes an empty table.
  init() {
    codes = [UInt16](repeating: 0, count: 0x10000)
  }

  /// The symbol of a scalar value, with no bound on what it may be.
  @inline(__always)
  func symbol(of scalar: UInt32) -> Symbol {
    scalar < 0x10000 ? codes[Int(scalar)] & Self.mask : 0
  }

  /// Whether an expression can begin with two scalars; 0 is the end of the text.
  @inline(__always)
  func canBegin(_ first: UInt32, _ second: UInt32) -> Bool {
    let code = codes[Int(first & 0xFFFF)]
    let next = second < 0x10000 ? codes[Int(second)] : 0
    if code & Self.alone != 0, next & Self.continuing != 0 { return true }
    let place = Self.place(code & Self.mask, next & Self.mask)
    return pairs[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  private static func place(_ first: Symbol, _ second: Symbol) -> Int {
    Int((UInt32(first) &* 0x9E3B &+ UInt32(second) &* 0x1F35) >> 3 & 0xFFFF)
  }
}

extension SymbolTable {
  /// The symbol of a scalar, made where it has none yet.
  mutating func symbol(making scalar: Unicode.Scalar) -> Symbol {
    let index = Int(Self.fold(scalar.value))
    guard index < codes.count else { return 0 }
    if codes[index] & Self.mask == 0 {
      count += 1
      codes[index] = count
    }
    return codes[index] & Self.mask
  }

  /// The symbols of a text.
  mutating func symbols(making text: String) -> [Symbol] {
    text.unicodeScalars.map { symbol(making: $0) }
  }

  /// Makes `variant` count as `base`.
  mutating func unify(_ variant: Unicode.Scalar, with base: Unicode.Scalar) {
    let symbol = symbol(making: base)
    guard variant.value < 0x10000 else { return }
    codes[Int(variant.value)] = symbol
  }

  /// Makes a traditional character count as a simplified one, where that one is in our words and
  /// the other is not.
  mutating func fold(_ traditional: Unicode.Scalar, into simplified: Unicode.Scalar) {
    guard traditional.value < 0x10000, simplified.value < 0x10000 else { return }
    let symbol = codes[Int(simplified.value)]
    if symbol > 0, codes[Int(traditional.value)] == 0 { codes[Int(traditional.value)] = symbol }
  }

  /// Completes the table: full-width forms and small letters count as the plain capital ones.
  mutating func foldForms() {
    for index in codes.indices where codes[index] == 0 {
      let folded = Int(Self.fold(UInt32(index)))
      if folded != index { codes[index] = codes[folded] }
    }
  }

  /// Learns where expressions begin and how words go on; then the table is complete.
  mutating func mark(beginnings: [[Symbol]], continuations: Set<Symbol>) {
    var marks = [UInt16](repeating: 0, count: Int(count) + 1)
    for symbols in beginnings {
      guard let first = symbols.first else { continue }
      marks[Int(first)] |= Self.beginning
      if symbols.count == 1 { marks[Int(first)] |= Self.alone }
      if symbols.count > 1 {
        let place = Self.place(first, symbols[1])
        pairs[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
    for symbol in continuations { marks[Int(symbol)] |= Self.continuing }
    for index in codes.indices where codes[index] > 0 {
      codes[index] |= marks[Int(codes[index])]
      guard codes[index] & Self.beginning != 0 else { continue }
      beginningBits[index >> 6] |= 1 << UInt64(index & 63)
    }
    // A space may stand between a word and what it goes on with.
    for space in [0x20, 0xA0, 0x3000] { codes[space] |= Self.continuing }
  }

  private static func fold(_ scalar: UInt32) -> UInt32 {
    let plain = (0xFF01...0xFF5E).contains(scalar) ? scalar - 0xFEE0 : scalar
    return (0x61...0x7A).contains(plain) ? plain - 0x20 : plain
  }
}
