import CommandLineTool
import CommandTestSupport
import Testing

@Suite struct ConsoleTests {
  static let colorCases: [(ColorChoice, Bool, [String: String], Bool)] = [
    (.auto, true, ["TERM": "xterm"], true),
    (.auto, true, ["NO_COLOR": "1"], false),
    (.auto, true, ["NO_COLOR": ""], true),
    (.auto, true, ["TERM": "dumb"], false),
    (.auto, false, ["TERM": "xterm"], false),
    (.always, false, ["NO_COLOR": "1", "TERM": "dumb"], true),
    (.never, true, ["TERM": "xterm"], false),
  ]

  @Test(arguments: colorCases)
  func `colors only where it is wanted`(
    choice: ColorChoice,
    isTerminal: Bool,
    environment: [String: String],
    expected: Bool
  ) {
    var stage = CommandStage()
    stage.outputIsTerminal = isTerminal
    stage.environment = environment
    let console = stage.makeConsole().console
    console.colorChoice = choice
    #expect(console.styler.isOn == expected)
  }

  @Test func `knows how wide lines may be`() {
    var stage = CommandStage()
    #expect(stage.makeConsole().console.width == nil)
    stage.outputIsTerminal = true
    stage.terminalWidth = 132
    #expect(stage.makeConsole().console.width == 132)
    stage.terminalWidth = nil
    #expect(stage.makeConsole().console.width == 80)
    stage.environment = ["COLUMNS": "40"]
    #expect(stage.makeConsole().console.width == 40)
    stage.environment = ["COLUMNS": "-3"]
    #expect(stage.makeConsole().console.width == 80)
  }

  @Test(arguments: [
    ([:], Language.english),
    (["LANG": "zh_CN.UTF-8"], .chinese),
    (["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US"], .english),
    (["LANG": "en_US", "LC_ALL": "zh_TW"], .chinese),
    (["LANG": "zh_CN", "LC_ALL": ""], .chinese),
    (["LANG": "C"], .english),
  ])
  func `speaks the language of the locale`(environment: [String: String], language: Language) {
    #expect(Language(of: Environment(environment)) == language)
  }

  @Test(arguments: [1, 2, 3, 1_000])
  func `reads lines however the bytes arrive`(pieceSize: Int) throws {
    var stage = CommandStage()
    stage.input = Array("第一行\r\n\n第三行\n末行".utf8)
    stage.inputPieceSize = pieceSize
    let input = stage.makeConsole().console.input
    var lines: [String] = []
    while let line = try input.readLine() { lines.append(String(decoding: line, as: UTF8.self)) }
    #expect(lines == ["第一行", "", "第三行", "末行"])
    #expect(try input.readLine() == nil)
  }

  @Test func `refuses a line without end`() throws {
    var stage = CommandStage()
    stage.input = Array(repeating: 0x61, count: 300)
    stage.inputPieceSize = 10
    let input = stage.makeConsole().console.input
    #expect(throws: CommandFailure.self) { try input.readLine(limit: 100) }
  }

  @Test func `reads everything, or tells that it is too much`() throws {
    var stage = CommandStage()
    stage.input = Array("中俄".utf8)
    stage.inputPieceSize = 4
    #expect(try stage.makeConsole().console.input.readAll(limit: 6) == stage.input)
    #expect(try stage.makeConsole().console.input.readAll(limit: 5) == nil)
  }

  @Test func `answers before it waits for more`() throws {
    var stage = CommandStage()
    stage.input = Array("一\n二\n".utf8)
    stage.inputPieceSize = 4
    let (console, output, _) = stage.makeConsole()
    _ = try console.input.readLine()
    try console.output.print("answer")
    #expect(output.text.isEmpty)
    _ = try console.input.readLine()
    #expect(output.text == "answer\n")
  }

  @Test func `holds output back until much has come, but not from a person`() throws {
    var stage = CommandStage()
    let (file, fileSink, _) = stage.makeConsole()
    try file.output.print("一行")
    #expect(fileSink.bytes.isEmpty)
    try file.output.write(String(repeating: "字", count: 30_000))
    #expect(fileSink.bytes.count == 90_007)
    stage.outputIsTerminal = true
    let (terminal, terminalSink, _) = stage.makeConsole()
    try terminal.output.print("一行")
    #expect(terminalSink.text == "一行\n")
  }
}
