import CommandLineTool
import CommandTestSupport
import Foundation
import GraphCommands
import TestSupport
import Testing

@Suite struct ReadCommandTests {
  private static let page = """
    ### 晨江大桥通车
    ------------------------

    #### [首页](a.md) | [本地](b.md)

    <p>【晨江日报2031年03月06日讯】（晨江日报记者苏望舒报导）晨江市长林远舟周三在通车典礼上讲话，两岸居民到场观看。</p>
    <p>“这座桥属于每一个人。”他说。</p>
    <p>责任编辑：白岚#</p>

    原文链接：https://www.chenjiang.example/gb/31/3/6/n1.htm
    """

  private func run(_ words: [String], _ input: String = page) -> CommandOutcome {
    var stage = CommandStage()
    stage.input = Array(input.utf8)
    return stage.run(GraphTool.tool, ["read"] + words)
  }

  @Test func `shows an article`() throws {
    var stage = CommandStage()
    stage.input = Array(Self.page.utf8)
    let lines = [
      ["read", "-"], ["read", "--why", "-"], ["read", "--lang", "zh", "-"],
      ["read", "--format", "jsonl", "-"], ["read", "--format", "json", "--outlet", "路透", "-"],
    ]
    try expectGolden(Transcript.of(lines, tool: GraphTool.tool, on: stage), "read.txt")
  }

  @Test func `says why a page is no article, and that none was found`() {
    let outcome = run(["-"], "#### [一](a.md) | [二](b.md)\n\n#### [三](c.md)\n\n#### [四](d.md)\n")
    #expect(outcome.output.contains("skipped: linkList: the page only lists links"))
    #expect(outcome.status == .nothingFound)
  }

  @Test func `prints an array even of nothing`() {
    #expect(run(["--format", "json", "-"], "").output.hasPrefix("[\n{\"source\":\"-\""))
  }

  @Test func `says that a path leads nowhere`() {
    let outcome = run(["/nowhere/page.md"])
    #expect(outcome.status == .noInput)
    #expect(outcome.errors.contains("/nowhere/page.md"))
    #expect(outcome.output.isEmpty)
  }

  @Test func `lets no escape through to the terminal`() {
    let page = Self.page.replacing("晨江大桥通车", with: "晨江\u{1B}[2J大桥\u{202E}通车")
    let outcome = run(["-"], page)
    #expect(!outcome.output.unicodeScalars.contains("\u{1B}"))
    #expect(!outcome.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `knows the outlets of a list of one's own`() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write(
      "晨江日报 | 晨江日報 | - | - | chenjiang.example | newspaper | CN\n",
      to: "outlets.txt"
    )
    #expect(run(["--lexicon", list, "-"]).output.contains("outlet: 晨江日报"))
    let broken = try folder.write("晨江日报 | newspaper\n", to: "broken.txt")
    let outcome = run(["--lexicon", broken, "-"])
    #expect(outcome.status == .badInput)
    #expect(outcome.errors.contains("broken.txt"))
  }

  @Test func `reads every file of a folder, in order`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "b/2.md")
    try folder.write("", to: "b/1.md")
    try folder.write(Self.page, to: "a.md")
    let outcome = run(["--format", "jsonl", folder.url.path])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.map { $0.contains(#""skipped":null"#) } == [true, false, true])
  }

  @Test func `reports what it finds in a folder and cannot read, and follows no links`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "a.md")
    let deep = (0...70).map { _ in "d" }.joined(separator: "/")
    try folder.write(Self.page, to: "\(deep)/b.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("loop"),
      withDestinationPath: folder.url.path
    )
    let outcome = run(["--format", "jsonl", folder.url.path])
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.status == .done)
    #expect(lines.map { $0.contains(#""skipped":"unreadable""#) } == [false, true, false])
  }
}
