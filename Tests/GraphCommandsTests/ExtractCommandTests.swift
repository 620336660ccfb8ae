import CommandLineTool
import CommandTestSupport
import Foundation
import GraphCommands
import JSON
import TestSupport
import Testing

@Suite struct ExtractCommandTests {
  private static let page = """
    ### 两国外长视频会晤 公告未提撤侨

    <p>【晨江日报2031年03月06日讯】（晨江日报记者苏望舒报导）挪威外交大臣安娜·林德伯格（Anna Lindberg）周四（3月6日）与冰岛外长\
    古德蒙·西格德松（Gudmund Sigurdsson）举行视频会晤。</p>
    <p>“我们感谢冰岛的邀请。”林德伯格说。据路透社报道，西格德松表示，双方将在春天签署渔业协议。</p>
    <p>冰岛外交部的公告没有提到撤侨的期限。</p>

    原文链接：https://www.chenjiang.example/gb/31/3/6/n1.htm
    """

  private func run(_ words: [String], _ input: String = page) -> CommandOutcome {
    var stage = CommandStage()
    stage.input = Array(input.utf8)
    return stage.run(GraphTool.tool, ["extract"] + words)
  }

  @Test func `shows what an article holds`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.page, to: "page.md")
    let lines = [
      ["extract", "--format", "text", path], ["extract", "--format", "text", "--why", path],
      ["extract", path], ["extract", "--format", "json", "--only", "omissions", path],
    ]
    let shown = Transcript.of(lines, tool: GraphTool.tool).replacing(path, with: "page.md")
    try expectGolden(shown, "extract.txt")
  }

  @Test func `says how many pages it passed over, and why`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/empty.md")
    #expect(run([folder.path("a")]).errors == "0 articles in 1 page: the file is empty 1\n")
    #expect(run([folder.path("a"), "--format", "text"]).status == .nothingFound)
    try folder.write(Self.page, to: "a/page.md")
    #expect(run([folder.path("a")]).errors == "1 article in 2 pages: the file is empty 1\n")
    #expect(run([folder.path("a/page.md")]).errors == "")
  }

  @Test func `prints what its schema describes`() throws {
    let file = Repository.root.appending(path: "Documentation/extract.schema.json")
    let schema = SchemaCheck(try JSONParser.parse(Array(Data(contentsOf: file))))
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "page.md")
    for words in [[], ["--why"], ["--only", "statements"]] {
      let output = run(words + [folder.url.path]).output
      #expect(!output.isEmpty)
      for line in output.split(separator: "\n") {
        #expect(schema.faults(in: try JSONParser.parse(Array(line.utf8))) == [])
      }
    }
    let wrong = try JSONParser.parse(Array(#"{"source":1,"article":{},"friends":[]}"#.utf8))
    #expect(schema.faults(in: wrong).count == 8)
  }

  @Test func `prints only the parts asked for`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.page, to: "page.md")
    let outcome = run(["--only", "people", "--only", "meetings", path])
    let line = try JSONParser.parse(Array(outcome.output.utf8))
    #expect(line.object?.members.map(\.name) == ["source", "article", "people", "meetings"])
    #expect(!outcome.output.contains("rule"))
  }

  @Test func `works as a filter and keeps the source of each line`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.page, to: "page.md")
    let records = CommandStage().run(GraphTool.tool, ["read", "--format", "jsonl", path]).output
    let fromFile = run([path]).output
    #expect(run(["-"], records).output == fromFile)
    #expect(fromFile.contains(path))
    #expect(run(["-"], "not JSON\n").status == .nothingFound)
    #expect(run(["-"], "").output.isEmpty)
  }

  @Test func `prints the same for any number of jobs, in the order of the input`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<70 {
      let page = Self.page.replacing("渔业", with: number.isMultiple(of: 2) ? "渔业" : "救援")
      try folder.write(page, to: "\(number / 10)/\(number).md")
    }
    let alone = run(["--jobs", "1", folder.url.path])
    #expect(alone.output.split(separator: "\n").count == 70)
    for jobs in ["2", "3", "16", "256"] {
      #expect(run(["--jobs", jobs, folder.url.path]) == alone)
    }
  }

  @Test func `learns the words of a list of one's own`() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write(
      "[people]\n晨小雨 | 小雨姐 | Chen Xiaoyu | CN | 晨江市议员 2030-\n",
      to: "words.txt"
    )
    let page = "### 新闻\n\n<p>晚间，小雨姐来到桥头。晨小雨来过的地方，灯都亮了，两岸居民都看见了，大家一直等到深夜才回家。</p>\n"
    let path = try folder.write(page, to: "page.md")
    #expect(!run(["--only", "people", path]).output.contains("小雨姐"))
    let outcome = run(["--only", "people", "--lexicon", list, path])
    #expect(outcome.output.contains("小雨姐"))
    let broken = try folder.write("[people]\n晨小雨\n", to: "broken.txt")
    let failure = run(["--lexicon", broken, path])
    #expect(failure.status == .badInput)
    #expect(failure.errors.contains("broken.txt"))
  }

  @Test func `says that a path leads nowhere, and that no page holds an article`() throws {
    #expect(run(["/nowhere/page.md"]).status == .noInput)
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "empty.md")
    let outcome = run([path])
    #expect(outcome.status == .nothingFound)
    #expect(outcome.output.isEmpty)
  }

  @Test func `lets no escape through to the terminal`() throws {
    let folder = try TemporaryFolder()
    let page = Self.page.replacing("冰岛外交部", with: "冰岛\u{1B}[2J外\u{202E}交部")
    let path = try folder.write(page, to: "page.md")
    let outcome = run(["--format", "text", path])
    #expect(!outcome.output.unicodeScalars.contains("\u{1B}"))
    #expect(!outcome.output.unicodeScalars.contains("\u{202E}"))
  }
}
