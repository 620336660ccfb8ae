extension Canvas {
  /// Gives every part an id of its own, also in an SVG; the first of several keeps what it had.
  mutating func makeNamesUnique() {
    var used: Set<[UInt8]> = []
    func settle(_ name: inout Name) {
      let id = name.id
      var number = 1
      repeat {
        name.id = number == 1 ? id : "\(id) \(number)"
        name.svgID = SVGIdentifier.make(name.id)
        number += 1
      } while !used.insert(Array(name.svgID.utf8)).inserted
    }
    for index in boxes.indices { settle(&boxes[index].name) }
    for index in curves.indices { settle(&curves[index].name) }
  }

  /// The names of all parts, in the order in which a graph numbers them.
  var names: [Name] { boxes.map(\.name) + curves.map(\.name) }
}
