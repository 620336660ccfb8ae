/// A node or edge of GraphML, while its values are read.
struct GraphMLItem {
  let line: Int
  /// What the file calls a node; edges need no name.
  var id = ""
  var source = GraphMLEnd.named("")
  var target = GraphMLEnd.named("")
  var values: ImportedValues

  init(_ line: Int, _ values: ImportedValues) {
    self.line = line
    self.values = values
  }
}

/// How an edge names one of its ends.
enum GraphMLEnd: CustomStringConvertible {
  /// As `n12`, which needs no text.
  case numbered(Int)
  case named(String)

  var description: String {
    switch self {
    case .numbered(let number): "n\(number)"
    case .named(let name): name
    }
  }
}
