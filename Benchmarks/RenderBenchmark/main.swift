import Graphviz
import SystemFiles

/// Draws with libgvc in this process, the way a program uses the library.
///
/// usage: RenderBenchmark draw FILE.dot LAYOUT FILE.svg
///        RenderBenchmark repeat GRAPH ROUNDS
///
/// `draw` lays a graph in the DOT language out and writes it as SVG. `repeat` draws the pictures of
/// a graph again and again and prints how much memory the process holds.
let arguments = CommandLine.arguments
switch (arguments.dropFirst().first, arguments.count) {
case ("draw", 5):
  guard let layout = LayoutEngine(rawValue: arguments[3]) else { throw BenchmarkError.usage }
  let dot = String(decoding: try FileReader.bytes(of: arguments[2], limit: 1 << 30), as: UTF8.self)
  let annotations = SVGAnnotations(
    title: arguments[2],
    description: "",
    language: "zh",
    fontFamily: "Noto Sans CJK SC",
    elements: []
  )
  let svg = try GraphvizRenderer.renderSVG(dot, layout: layout, annotations)
  try FileWriter.write(svg, to: arguments[4])
case ("repeat", 4):
  try DrawingLoop(database: arguments[2]).run(rounds: Int(arguments[3]) ?? 200)
default: throw BenchmarkError.usage
}
