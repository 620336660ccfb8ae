public import EDTF

extension GraphStore {
  /// The picture of who met, said, carried and left out what, around some entities.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func relationshipDiagram(
    around centres: [Node],
    depth: Int = 1,
    language: EDTFLanguage = .english
  ) throws -> Diagram {
    let subgraph = try subgraph(.around(centres, depth: depth))
    let scene = try RelationshipScene(subgraph, centres: centres, in: self)
    var maker = RelationshipDiagram(scene, words: DiagramWords(language: language))
    return maker.diagram()
  }
}
