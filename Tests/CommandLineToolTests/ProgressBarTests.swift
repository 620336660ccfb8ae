import CommandLineTool
import CommandTestSupport
import TestSupport
import Testing

@Suite struct ProgressBarTests {
  private static func terminal() -> CommandStage {
    var stage = CommandStage()
    stage.errorsAreTerminal = true
    return stage
  }

  /// What reaches standard error of forty steps of a tenth of a second each.
  private func work(on stage: CommandStage, total: Int?, quiet: Bool = false) throws -> String {
    let (console, _, errors) = stage.makeConsole()
    console.isQuiet = quiet
    try console.withProgress("reading", of: total) { progress in
      for step in 1...40 {
        stage.clock.advance(by: .milliseconds(100))
        progress.advance(by: 125)
        if step == 20 { try console.note("坏文件.md: skipped") }
      }
    }
    return errors.text
  }

  private func shown(_ text: String) -> String {
    text.replacing("\r\u{1B}[K", with: "\n«")
  }

  @Test func `shows bar, rate and time left, and takes them away`() throws {
    let stage = Self.terminal()
    try expectGolden(shown(try work(on: stage, total: 20_000)) + "\n", "progress.txt")
  }

  @Test func `shows count and rate where the total is not known`() throws {
    let text = try work(on: Self.terminal(), total: nil)
    #expect(text.contains("\r\u{1B}[Kreading 625  1,250/s"))
  }

  @Test func `stays within a narrow terminal`() throws {
    var stage = Self.terminal()
    stage.terminalWidth = 30
    for line in shown(try work(on: stage, total: 20_000)).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line.filter { $0 != "«" })) < 30)
    }
  }

  @Test func `shows nothing of short work`() throws {
    let stage = Self.terminal()
    let (console, _, errors) = stage.makeConsole()
    console.withProgress("reading", of: 4) { progress in
      for _ in 1...4 {
        stage.clock.advance(by: .milliseconds(100))
        progress.advance()
      }
    }
    #expect(errors.text.isEmpty)
  }

  @Test func `shows nothing where nobody looks`() throws {
    #expect(try work(on: CommandStage(), total: 20_000) == "坏文件.md: skipped\n")
    #expect(try work(on: Self.terminal(), total: 20_000, quiet: true).isEmpty)
    var dumb = Self.terminal()
    dumb.environment = ["TERM": "dumb"]
    #expect(try work(on: dumb, total: 20_000) == "坏文件.md: skipped\n")
  }

  @Test func `leaves a clean line behind a failure`() throws {
    let stage = Self.terminal()
    let (console, _, errors) = stage.makeConsole()
    #expect(throws: Interrupted.self) {
      try console.withProgress("reading", of: 9) { progress in
        stage.clock.advance(by: .seconds(1))
        progress.advance()
        throw Interrupted()
      }
    }
    #expect(errors.text.hasSuffix("\r\u{1B}[K"))
  }
}
