/// The characters that time expressions are written with, as small numbers.
///
/// Variants of one character (後 后, ２ 2) have one number. The table covers the first 65,536
/// Unicode scalars; all others have no number.
struct SymbolTable: Sendable {
  /// The number of a character; 0 is none.
  typealias Symbol = UInt16

  private var codes: [UInt16]
  private var count: UInt16 = 0

  /// Marks symbols an expression can begin with.
  private static let beginning: UInt16 = 0x8000
  private static let mask: UInt16 = 0x7FFF

  /// Makes an empty table.
  init() {
    codes = [UInt16](repeating: 0, count: 0x10000)
  }

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

  /// Makes `variant` count as `base`.
  mutating func unify(_ variant: Unicode.Scalar, with base: Unicode.Scalar) {
    let symbol = symbol(making: base)
    guard variant.value < 0x10000 else { return }
    codes[Int(variant.value)] = symbol
  }

  /// Lets expressions begin with a symbol.
  mutating func markBeginnings(_ symbols: Set<Symbol>) {
    for index in codes.indices where symbols.contains(codes[index] & Self.mask) {
      codes[index] |= Self.beginning
    }
  }

  /// Completes the table: full-width forms and small letters count as the plain capital ones.
  mutating func foldForms() {
    for index in codes.indices where codes[index] == 0 {
      let folded = Int(Self.fold(UInt32(index)))
      if folded != index { codes[index] = codes[folded] }
    }
  }

  /// The symbol of a scalar value, with no bound on what it may be.
  @inline(__always)
  func symbol(of scalar: UInt32) -> Symbol {
    scalar < 0x10000 ? codes[Int(scalar)] & Self.mask : 0
  }

  /// Whether an expression can begin with a scalar.
  @inline(__always)
  func canBegin(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && codes[Int(scalar)] & Self.beginning != 0
  }

  /// The symbols of a text.
  mutating func symbols(making text: String) -> [Symbol] {
    text.unicodeScalars.map { symbol(making: $0) }
  }

  private static func fold(_ scalar: UInt32) -> UInt32 {
    let plain = (0xFF01...0xFF5E).contains(scalar) ? scalar - 0xFEE0 : scalar
    return (0x61...0x7A).contains(plain) ? plain - 0x20 : plain
  }
}
