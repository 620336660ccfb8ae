import EDTF
import Foundation
import Graphviz
import TestSupport

@testable import EventGraph

/// Pictures to look at, without their coordinates.
enum DrawingSample {
  /// The graph of the video meeting.
  static func meeting() throws -> GraphStore {
    let store = try GraphStore.inMemory()
    let name = "putin-xi-2022-12-30.yaml"
    let data = try Data(contentsOf: Repository.root.appending(path: "Graphs/\(name)"))
    _ = try store.importCurated([CuratedFile(path: name, bytes: Array(data))])
    return store
  }

  static var chinese: DiagramStyle {
    var style = DiagramStyle()
    style.language = .chinese
    return style
  }

  /// The picture in the DOT language with everything taken out that is a place or a size.
  static func structure(of diagram: Diagram) throws -> String {
    let dot = String(decoding: try diagram.rendered(as: .dot), as: UTF8.self)
    let measures = /\b(pos|width|height|fontname)="[^"]*",? ?/
    return dot.replacing(measures, with: "").replacing(/\ WIDTH="\d+"/, with: "")
  }

  /// What stands in the picture, one box or line a line.
  static func outline(of diagram: Diagram) throws -> String {
    let words = DiagramWords(language: diagram.style.language)
    let palette = DiagramPalette.of(diagram.style.theme)
    let canvas = try DiagramPage(diagram: diagram, palette: palette, words: words).canvas()
    let boxes = canvas.boxes.map { box in
      let text = box.text.map { $0.map(\.text).joined() }.joined(separator: " / ")
      let shape = [box.shape, box.style].filter { !$0.isEmpty }.joined(separator: " ")
      let look = box.fill == nil && box.line == nil ? "" : " (\(shape))"
      return "\(box.name.kind)\(look): \(text)"
    }
    let curves = canvas.curves.map { curve in
      let ends = "\(curve.origin ?? "-") -> \(curve.target ?? "-")"
      return "\(curve.name.kind) (\(curve.style), \(curve.head)): \(ends)"
    }
    return (boxes + curves).joined(separator: "\n") + "\n"
  }

  static func svg(of diagram: Diagram) throws -> SVGDocument {
    try SVGDocument(diagram.rendered(as: .svg))
  }
}
