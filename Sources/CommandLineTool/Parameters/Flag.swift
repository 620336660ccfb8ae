/// A switch that is on when it is given: `--reverse`.
package struct Flag: Parameter {
  package let declaration: ParameterDeclaration

  package init(_ name: String, short: Unicode.Scalar? = nil, help: String) {
    var declaration = ParameterDeclaration(kind: .flag, name: name, help: help)
    declaration.short = short
    self.declaration = declaration
  }

  package func read(_ words: [String]) -> Bool {
    !words.isEmpty
  }
}
