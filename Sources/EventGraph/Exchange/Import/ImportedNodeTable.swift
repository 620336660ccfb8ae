/// The nodes of a file by what the file calls them.
///
/// Ids that count up, `n0`, `n1`, `n2`, as ours do, need no text; eight bytes a node suffice.
struct ImportedNodeTable {
  private var counted: [ImportedEnd] = []
  private var named: [String: ImportedEnd] = [:]
  /// Whether every node so far says which it is in a graph of ours.
  private(set) var areOurs = true
  /// Whether the file has a graph, be it empty.
  var wasGraphSeen = false

  var isEmpty: Bool { counted.isEmpty && named.isEmpty }

  /// Adds a node.
  ///
  /// - Throws: `ImportProblem` where the file has its id already.
  mutating func add(_ id: String, _ node: ImportedNode, isOurs: Bool) throws {
    guard self[.named(id)] == nil, !id.isEmpty else {
      let what = id.isEmpty ? "a node has no id" : "the id '\(id)' is there already"
      throw ImportProblem(node.line, what)
    }
    if !isOurs { areOurs = false }
    let end = ImportedEnd(number: node.number)
    if Self.number(in: id) == counted.count { counted.append(end) } else { named[id] = end }
  }

  /// The node that an edge names.
  subscript(end: GraphMLEnd) -> ImportedEnd? {
    switch end {
    case .numbered(let number):
      if counted.indices.contains(number) { return counted[number] }
      return named.isEmpty ? nil : named["n\(number)"]
    case .named(let name):
      if let number = Self.number(in: name), counted.indices.contains(number) {
        return counted[number]
      }
      return named[name]
    }
  }

  /// The number in an id as `n12`, if it is written as we write it.
  private static func number(in id: String) -> Int? {
    var digits = id.utf8[...]
    guard digits.popFirst() == UInt8(ascii: "n"), (1...18).contains(digits.count),
      digits.count == 1 || digits.first != UInt8(ascii: "0")
    else { return nil }
    var number = 0
    for digit in digits {
      let value = digit &- UInt8(ascii: "0")
      guard value < 10 else { return nil }
      number = number * 10 + Int(value)
    }
    return number
  }
}
