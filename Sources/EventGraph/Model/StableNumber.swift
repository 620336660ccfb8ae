/// The number of a node or edge in the database, made from its content alone.
///
/// The same fact has the same number in every database and on every rebuild, whatever was imported
/// before it: the first bits of the SHA-256 of its key. The number of a node begins with its kind,
/// so that a search knows what it has met without looking it up; 59 bits are left for the hash.
/// Among ten million nodes the chance that any two meet is about one in ten thousand, and writing
/// notices it.
package struct StableNumber: Hashable, Comparable, Sendable {
  package let value: Int

  /// Takes a number read from the database.
  package init(_ value: Int) {
    self.value = value
  }

  /// Makes the number of a key's UTF-8 bytes.
  package init(hashing bytes: some Collection<UInt8>) {
    var hash = SHA256()
    hash.update(bytes)
    let prefix = hash.digest().prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    value = Int(truncatingIfNeeded: prefix >> 1)
  }

  /// Makes the number of a node from its key, which names its kind, as in `person:习近平`.
  package init(ofNode key: String) {
    let hash = StableNumber(hashing: key.utf8).value
    value = (NodeKind(ofKey: key)?.code ?? 0) << Self.kindShift | hash >> Self.kindBits
  }

  private static let kindBits = 4
  /// So many bits follow the kind in the number of a node.
  package static let kindShift = 63 - kindBits

  /// The code of the kind that the number of a node begins with.
  package var kindCode: Int { value >> Self.kindShift }

  package static func < (left: StableNumber, right: StableNumber) -> Bool {
    left.value < right.value
  }
}

extension StableNumber {
  /// Makes a number of other numbers and of texts, which are seldom there.
  ///
  /// The numbers are hashes already, so mixing them is enough; texts go through SHA-256.
  package init(joining numbers: [UInt64], texts: [String?]) {
    var mixture = Mixture()
    for number in numbers { mixture.add(number) }
    for (index, text) in texts.enumerated() { mixture.add(text, at: index) }
    self = mixture.number
  }

  /// Makes a number piece by piece, without lists of the pieces.
  struct Mixture {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func add(_ number: UInt64) { state = Self.mixed(state &+ number) }

    mutating func add(_ number: StableNumber) { add(UInt64(bitPattern: Int64(number.value))) }

    /// Adds the text at an index, if there is one.
    mutating func add(_ text: String?, at index: Int) {
      guard let text else { return }
      let hash = StableNumber(hashing: text.utf8).value
      add(UInt64(bitPattern: Int64(hash)) &+ UInt64(index))
    }

    var number: StableNumber { StableNumber(Int(truncatingIfNeeded: state >> 1)) }

    /// The finalizer of SplitMix64: every bit of the input moves half of the bits of the output.
    private static func mixed(_ input: UInt64) -> UInt64 {
      var state = input &+ 0x9E37_79B9_7F4A_7C15
      state = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      state = (state ^ state >> 27) &* 0x94D0_49BB_1331_11EB
      return state ^ state >> 31
    }
  }
}
