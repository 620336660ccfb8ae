/// Ids of the parts of an SVG, made of the ids of the graph: the same in every drawing.
enum SVGIdentifier {
  /// The text with everything but letters and digits written as `_`, so that it can stand in a
  /// style sheet and in an address as it is.
  static func make(_ id: String) -> String {
    var identifier = ""
    for scalar in id.unicodeScalars {
      let isKept = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      identifier.unicodeScalars.append(isKept ? scalar : "_")
    }
    return identifier
  }
}
