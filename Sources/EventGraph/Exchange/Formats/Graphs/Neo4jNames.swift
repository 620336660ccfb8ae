extension NodeKind {
  /// As Neo4j writes labels: `Person`.
  var neo4jLabel: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension EdgeKind {
  /// As Neo4j writes types: `MADE_AT`.
  var neo4jType: String {
    rawValue.reduce(into: "") { word, letter in
      word += (letter.isUppercase ? "_" : "") + letter.uppercased()
    }
  }
}
