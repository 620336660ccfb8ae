internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// `render`: the graph as a picture.
enum RenderCommand: Command {
  static let name = "render"
  static let summary = "draw who met, said, carried and left out what, or when it was"
  static let details = """
    Draws the part of the graph that --around, --meeting, --person, --from, --to or --all chooses. \
    People stand on the left, meetings with what was said at them in the middle, the outlets that \
    carried it on the right. Articles are drawn as their outlets, and a claim that something was \
    left out as a dashed line. --timeline draws the same along a true scale of time.

    The ending of the file says what is written: svg, svgz, png, pdf, dot or json. Graphviz draws, \
    in this process; Documentation/Drawing.md shows every kind of picture.
    """
  static let examples = [
    Example(
      "graph render --meeting 2022-12-30-视频会晤 -o call.svg",
      "Who said what at one meeting, and who carried it."
    ),
    Example(
      "graph render --timeline --person 习近平 --lang zh -o xi.png",
      "A timeline in Chinese."
    ),
  ]

  static let path = Flag("path", help: "draw the shortest way between the two entities")
  static let ends = Argument<[String]>(
    "entity",
    isRequired: false,
    help: "with --path, where to begin and where to end"
  )
  static let timeline = Flag("timeline", help: "draw along a scale of time")
  static let compare = Flag("compare", help: "draw the matrix of statements and outlets")
  static let flow = Flag("flow", help: "draw which outlets cite which")
  static let lanes = Option<TimelineLanes>(
    "lanes",
    default: .kind,
    help: "what the lanes of a timeline stand for"
  )
  static let output = Option<FilePath>(
    "output",
    short: "o",
    help: "the file to write, or - for standard output"
  )
  static let format = Option<DiagramFormat?>("format", help: "what to write; else the ending says")
  static let layout = Option<DiagramStyle.Layout?>(
    "layout",
    help: "how to place the parts; else columns, or springs where there are no stories"
  )
  static let limit = Option<Int>(
    "limit",
    default: 600,
    accepting: .between(1, 20_000),
    help: "at most so many nodes of the graph"
  )
  static let theme = Option<DiagramStyle.Theme>("theme", default: .light, help: "the colors")
  static let font = Option<String?>("font", value: "family", help: "an installed font")
  static let width = Option<Int?>(
    "size",
    value: "pixels",
    accepting: .between(100, 20_000),
    help: "the width of the picture"
  )
  static let title = Option<String?>("title", value: "text", help: "another title")

  /// What `graph path` takes, too; --from, --to and --all mean the same here.
  private static let pathParameters: [any Parameter] = [
    TraversalOptions.only, TraversalOptions.without, TraversalOptions.avoid,
    TraversalOptions.certainly, TraversalOptions.possibly, PathCommand.waypoints,
    PathCommand.maxHops, PathCommand.bestFew, PathCommand.chronological, PathCommand.weight,
  ]

  static var parameters: [any Parameter] {
    [ends] + SelectionOptions.parameters + pathParameters + [
      path, timeline, lanes, compare, flow, output, format, layout, limit, theme, font, width,
      title,
    ]
  }
  static var rules: [ParameterRule] {
    let paths: [any Parameter] = [ends] + pathParameters
    return SelectionOptions.rules + PathCommand.searchRules
      + paths.map { .requires($0, path) } + [
        .atMostOne([path, timeline, compare, flow]), .requires(lanes, timeline),
      ]
  }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    let format = try Self.format(arguments)
    let store = try arguments.openGraph(on: console)
    var diagram = try diagram(arguments, style: style(arguments, on: console), of: store)
    guard !diagram.isEmpty else {
      try console.note("nothing to draw; the graph is \(store.path)")
      return .nothingFound
    }
    if let title = arguments[title] { diagram.title = title }
    let bytes = try console.withProgress("drawing") { _ in try diagram.rendered(as: format) }
    try console.write(bytes, to: arguments[output])
    if let shortage = diagram.shortage { try console.note(Self.sentence(shortage)) }
    return .done
  }

  /// What was left out, and how to get it.
  private static func sentence(_ shortage: Diagram.Shortage) -> String {
    guard let total = shortage.total else {
      return "drew the nearest \(shortage.drawn) nodes and left out what lies farther away; "
        + "a larger --limit draws more"
    }
    if shortage.unit == .statements {
      return "drew the first \(shortage.drawn) of \(total) statements; --limit \(total) draws all"
    }
    return "drew \(shortage.drawn) of \(total) nodes, those with the most connections; "
      + "--limit \(total) draws all"
  }

  private static func diagram(
    _ arguments: ParsedArguments,
    style: DiagramStyle,
    of store: GraphStore
  ) throws -> Diagram {
    if arguments[path] { return try paths(between: arguments[ends], arguments, style, in: store) }
    if arguments[timeline] {
      let query = try arguments.timelineQuery(in: store)
      return try store.timelineDiagram(query, lanes: arguments[lanes], style: style)
    }
    let chosen = try arguments.selection(in: store)
    if arguments[flow] { return try store.citationDiagram(of: chosen ?? .all, style: style) }
    if arguments[compare] { return try store.coverageDiagram(of: chosen ?? .all, style: style) }
    guard let selection = chosen else {
      throw CommandFailure(
        .usage,
        "could not draw: nothing says what; give --around, --meeting, --person, --from, --to or --all"
      )
    }
    return try store.relationshipDiagram(of: selection, style: style)
  }

  private static func paths(
    between ends: [String],
    _ arguments: ParsedArguments,
    _ style: DiagramStyle,
    in store: GraphStore
  ) throws -> Diagram {
    guard ends.count == 2 else {
      throw CommandFailure(.usage, "could not draw a path: it has two ends; give two entities")
    }
    let query = try PathCommand.query(from: ends[0], to: ends[1], arguments, in: store)
    let paths = try PathCommand.paths(query, arguments, in: store).paths
    guard !paths.isEmpty else { throw PathCommand.noPath(query, arguments) }
    return store.pathDiagram(paths, style: style)
  }

  private static func style(_ arguments: ParsedArguments, on console: Console) -> DiagramStyle {
    var style = DiagramStyle()
    style.language = arguments.language(on: console) == .chinese ? .chinese : .english
    style.theme = arguments[theme]
    style.font = arguments[font]
    style.layout = arguments[layout]
    style.limit = arguments[limit]
    style.width = arguments[width]
    return style
  }

  /// What was asked for, else what the ending of the file stands for.
  private static func format(_ arguments: ParsedArguments) throws -> DiagramFormat {
    if let format = arguments[format] { return format }
    let file = arguments[output]
    if file.isStandardStream { return .svg }
    let ending = file.text.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if let format = DiagramFormat(ending: ending) { return format }
    let endings = DiagramFormat.allCases.map(\.rawValue).joined(separator: ", ")
    throw CommandFailure(
      .usage,
      "could not tell what to write from the name '\(file.text)'; end it in one of \(endings), or give --format"
    )
  }
}

extension DiagramFormat: ArgumentValue {
  package static var valueName: String { "format" }
}

extension DiagramStyle.Theme: ArgumentValue {
  package static var valueName: String { "theme" }
}

extension DiagramStyle.Layout: ArgumentValue {
  package static var valueName: String { "layout" }
}

extension TimelineLanes: ArgumentValue {
  package static var valueName: String { "kind" }
}

extension ParsedArguments {
  /// The rows that the same options choose as for a drawing of relationships.
  fileprivate func timelineQuery(in store: GraphStore) throws -> TimelineQuery {
    var query = TimelineQuery()
    let centres = try self[SelectionOptions.around].map { try store.find($0) }
    let meetings = try self[SelectionOptions.meetings].map { try store.find($0, among: [.meeting]) }
    let people = try self[SelectionOptions.people].map { try store.find($0, among: [.person]) }
    query.groups = [centres, meetings, people].filter { !$0.isEmpty }.map {
      TimelineQuery.Group(anyOf: $0)
    }
    (query.from, query.through) = try span(
      from: SelectionOptions.from,
      to: SelectionOptions.through
    )
    return query
  }
}
