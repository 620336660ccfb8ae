/// The number of a node or edge in the database, made from its content alone.
///
/// The same fact has the same number in every database and on every rebuild, whatever was imported
/// before it: the first 63 bits of the SHA-256 of its key. Among ten million nodes the chance that
/// any two meet is below one in a hundred thousand, and writing notices it.
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

  package static func < (left: StableNumber, right: StableNumber) -> Bool {
    left.value < right.value
  }
}
