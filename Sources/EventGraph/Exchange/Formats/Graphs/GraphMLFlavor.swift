/// For which program GraphML is written, where the dialect that all understand shows too little.
enum GraphMLFlavor {
  /// What every reader understands alike, and the schema allows.
  case plain
  /// With shapes, colors and labels, without which yEd shows bare boxes.
  case yEd
  /// With labels and types where Neo4j's APOC looks for them.
  case neo4j
}
