/// Ids for linked data.
enum LinkedID {
  /// The IRI of a node, as in `urn:x-eventgraph:person:习近平`.
  ///
  /// Letters of any script stay as they are, as IRIs allow; whatever else is percent-encoded.
  static func iri(_ id: String) -> String {
    var iri = "urn:x-eventgraph:"
    for scalar in id.unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isPlain || "-._~:".unicodeScalars.contains(scalar) {
        iri.unicodeScalars.append(scalar)
        continue
      }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        let digits = String(byte, radix: 16, uppercase: true)
        iri += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return iri
  }
}
