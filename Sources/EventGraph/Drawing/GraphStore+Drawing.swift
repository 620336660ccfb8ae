internal import EDTF

extension GraphStore {
  /// The picture of who met, said, carried and left out what, around some entities.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func relationshipDiagram(
    around centres: [Node],
    depth: Int = 1,
    style: DiagramStyle = DiagramStyle()
  ) throws -> Diagram {
    let subgraph = try subgraph(.around(centres, depth: depth))
    let scene = try RelationshipScene(subgraph, centres: centres, in: self)
    let words = DiagramWords(language: style.language)
    let picture = RelationshipDiagram.make(scene, words: words)
    let title = centres.map(\.label).joined(separator: words.comma)
    var diagram = Diagram(.relationships(picture), title: title, style: style)
    diagram.subtitle = RelationshipCaption(picture, scene: scene, words: words).subtitle
    diagram.source = RelationshipCaption(picture, scene: scene, words: words).source
    return diagram
  }
}
