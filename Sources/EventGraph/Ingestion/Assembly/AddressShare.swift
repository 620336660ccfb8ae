/// Tells blocks that list web addresses from blocks that are text.
enum AddressShare {
  /// The share of a text's bytes that lie in web addresses, between 0 and 1.
  ///
  /// Chinese characters count for one, not for the three bytes they take.
  static func of(_ bytes: [UInt8]) -> Double {
    guard bytes.contains(UInt8(ascii: ".")), bytes.contains(UInt8(ascii: "/")) else { return 0 }
    var total = 0
    var addressed = 0
    // Brackets are no part of an address.
    let runs = bytes.split { $0 <= 0x20 || $0 >= 0x80 || $0 == 0x28 || $0 == 0x29 }
    for run in runs where isAddress(run) {
      addressed += run.count
    }
    for byte in bytes where byte & 0xC0 != 0x80 { total += 1 }
    return Double(addressed) / Double(total)
  }

  /// Whether a run of ASCII is an address: with a scheme, or a host followed by a path.
  private static func isAddress(_ run: ArraySlice<UInt8>) -> Bool {
    if run.starts(with: "http".utf8) { return run.count > 10 }
    guard let dot = run.firstIndex(of: UInt8(ascii: ".")), dot > run.startIndex,
      let slash = run.firstIndex(of: UInt8(ascii: "/")), slash > dot + 2
    else { return false }
    return run[..<slash].allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2E
        || byte == 0x2D
    }
  }
}
