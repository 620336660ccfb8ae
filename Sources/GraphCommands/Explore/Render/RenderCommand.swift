internal import CommandLineTool
internal import EDTF
internal import EventGraph
internal import SystemFiles

/// `render`: the graph as a picture.
enum RenderCommand: Command {
  static let name = "render"
  static let summary = "draw a diagram of who met, said, carried and left out what"
  static let details = """
    Draws what lies around the entities of --around: people on the left, meetings with what was \
    said at them in the middle, the outlets that carried it on the right. Articles are drawn as \
    their outlets, and a claim that something was left out as a dashed line. The picture is laid \
    out and drawn by Graphviz, in this process.
    """
  static let examples = [
    Example(
      "graph render --around meeting:2022-12-30-视频会晤 -o call.svg",
      "Who said what at one meeting, and who carried it."
    )
  ]

  static let around = Option<[String]>(
    "around",
    value: "name",
    help: "what the picture is about, repeatable: name, alias, id or a unique beginning"
  )
  static let depth = Option<Int>(
    "depth",
    default: 1,
    accepting: .between(0, 6),
    help: "how many steps from there"
  )
  static let output = Option<FilePath>(
    "output",
    short: "o",
    help: "the file to write, or - for standard output"
  )
  static let format = Option<String?>(
    "format",
    accepting: .only(DiagramFormat.allCases.map(\.rawValue)),
    help: "what to write; without it the ending of the file says"
  )

  static var parameters: [any Parameter] { [around, depth, output, format] }
  static var rules: [ParameterRule] { [.atLeastOne([around])] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let store = try arguments.openGraph(on: console)
    let language: EDTFLanguage =
      arguments.language(on: console) == .chinese ? .chinese : .english
    let centres = try arguments[around].map { try store.find($0) }
    var style = DiagramStyle()
    style.language = language
    let diagram = try store.relationshipDiagram(
      around: centres,
      depth: arguments[depth],
      style: style
    )
    let path = arguments[output].text
    let format = arguments[format].flatMap(DiagramFormat.init) ?? .svg
    let bytes = try diagram.rendered(as: format)
    if path == "-" {
      try console.output.write(bytes)
    } else {
      try FileWriter.write(bytes, to: path)
    }
    return .done
  }
}
