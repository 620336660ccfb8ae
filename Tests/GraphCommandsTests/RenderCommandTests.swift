import CommandLineTool
import CommandTestSupport
import Foundation
import TestSupport
import Testing

@Suite struct RenderCommandTests {
  private static let meeting = "meeting:2022-12-30-视频会晤"

  @Test(arguments: [
    ["--meeting", meeting], ["--around", "王毅", "--depth", "2"], ["--person", "习近平"], ["--all"],
    ["--from", "2022-12-19", "--to", "2022-12-25"], ["--timeline", "--person", "习近平"],
    ["--timeline", "--lanes", "outlet", "--meeting", meeting], ["--compare", "--meeting", meeting],
    ["--flow"], ["--path", "佩斯科夫", "王毅"], ["--all", "--layout", "fdp", "--theme", "dark"],
  ])
  func `writes a picture to standard output`(words: [String]) throws {
    let graph = try SampleGraph()
    let outcome = graph.run(["render", "-o", "-", "--lang", "zh"] + words)
    #expect(outcome.status == .done)
    #expect(outcome.errors.isEmpty)
    let svg = try SVGDocument(Array(outcome.output.utf8))
    #expect(svg.texts("title").first?.isEmpty == false)
    #expect(svg.texts("text").count > 3)
  }

  @Test func `takes the format from the ending, and writes whole files`() throws {
    let graph = try SampleGraph()
    let folder = try TemporaryFolder()
    for (name, start) in [("a.svg", "<?xml"), ("b.dot", "digraph"), ("c.gv", "digraph")] {
      let outcome = graph.run(["render", "--all", "-o", folder.path(name)])
      #expect(outcome.status == .done)
      #expect(outcome.output.isEmpty)
      let text = try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
      #expect(text.hasPrefix(start))
    }
  }

  @Test func `takes another title`() throws {
    let graph = try SampleGraph()
    let outcome = graph.run(["render", "--flow", "--title", "<谁> 引 谁", "-o", "-"])
    let svg = try SVGDocument(Array(outcome.output.utf8))
    #expect(svg.texts("title").first == "<谁> 引 谁")
  }

  @Test func `says what was left out and how to get it`() throws {
    let graph = try SampleGraph()
    let outcome = graph.run(["render", "--all", "--limit", "20", "-o", "-"])
    #expect(outcome.status == .done)
    #expect(outcome.errors.contains("drew 20 of 146 nodes"))
    #expect(outcome.errors.contains("--limit 146 draws all"))
  }

  @Test func `explains every way of going wrong`() throws {
    let graph = try SampleGraph()
    let folder = try TemporaryFolder()
    var transcript = ""
    let lines: [[String]] = [
      ["-o", "a.svg"], ["--all", "-o", "a.jpg"], ["--all"],
      ["--all", "-o", "a", "--format", "gif"],
      ["--path", "普京", "-o", "-"], ["--path", "普京", "普金", "-o", "-"],
      ["--person", "普金", "-o", "-"], ["--timeline", "--flow", "-o", "-"],
      ["--from", "1900", "--to", "1901", "-o", "-"],
      ["--all", "--font", "Noto Sans CJK XX", "-o", "-"],
      ["--all", "-o", folder.path("no/such/folder/a.svg")],
    ]
    for words in lines {
      let outcome = graph.run(["render"] + words)
      let line = words.joined(separator: " ").replacing(folder.url.path, with: "FOLDER")
      let errors = outcome.errors.replacing(folder.url.path, with: "FOLDER")
      transcript += "$ graph render \(line)\n\(errors)exit \(outcome.status.rawValue)\n\n"
      #expect(outcome.output.isEmpty)
    }
    try expectGolden(transcript, "render/failures.txt")
  }

  @Test func `names the package of a font where no font has Chinese characters`() throws {
    let folder = try TemporaryFolder()
    let fonts = try folder.write(
      "<fontconfig><dir>\(folder.path("fonts"))</dir></fontconfig>",
      to: "fonts.conf"
    )
    let file = Repository.root.appending(path: "Graphs/putin-xi-2022-12-30.yaml").path
    let database = folder.path("graph.sqlite")
    let outcome = try BuiltTool.shell(
      """
      graph import '\(file)' --db '\(database)' >/dev/null &&
      FONTCONFIG_FILE='\(fonts)' "$GRAPH" render --flow -o - --db '\(database)'
      """
    )
    #expect(outcome.status == 69)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("fonts-noto-cjk"))
  }
}
