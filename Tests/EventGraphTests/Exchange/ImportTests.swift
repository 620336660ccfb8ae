import EventGraph
import Foundation
import TestSupport
import Testing

@Suite struct ImportTests {
  /// Imports a text and gives the store, the report, and the database's path.
  private func imported(
    _ text: String,
    as format: ImportFormat,
    named name: String = "文件.graphml",
    nodesAre kind: NodeKind = .person,
    into store: GraphStore? = nil
  ) throws -> (store: GraphStore, report: ImportReport) {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: name).path
    try Data(text.utf8).write(to: URL(filePath: path))
    let store = try store ?? GraphStore.inMemory()
    return (store, try store.importGraph(path: path, as: format, nodesAre: kind))
  }

  @Test(arguments: [ImportFormat.graphml, .json])
  func `gives back what was exported`(format: ImportFormat) throws {
    let first = try SampleGraph.make()
    let form: ExportFormat = format == .graphml ? .graphml : .json
    let text = try SampleGraph.export(form, of: first).text
    let second = try imported(text, as: format).store
    #expect(try SampleGraph.export(form, of: second).text == text)
    let graphs = try [first, second].map { try SampleGraph.export(.graphml, of: $0).text }
    #expect(graphs[0] == graphs[1])
  }

  @Test func `gives back the curated graphs`() throws {
    let graphs = Repository.root.appending(path: "Graphs")
    let names = try FileManager.default.contentsOfDirectory(atPath: graphs.path)
    let files = try names.filter { $0.hasSuffix(".yaml") }.map {
      CuratedFile(path: $0, bytes: Array(try Data(contentsOf: graphs.appending(path: $0))))
    }
    #expect(!files.isEmpty)
    let store = try GraphStore.inMemory()
    _ = try store.importCurated(files)
    try expectSame(afterRoundTripOf: store)
  }

  @Test(.enabled(if: Repository.sharedData != nil, "no articles beside this checkout"))
  func `gives back what was found in articles`() throws {
    let seeds = try #require(Repository.sharedData?.appending(path: "seeds"))
    let store = try GraphStore.inMemory()
    _ = try store.ingest(PageReader.files(at: seeds.path))
    try expectSame(afterRoundTripOf: store)
  }

  @Test(arguments: [ExportFormat.graphmlYEd, .graphmlNeo4j])
  func `gives back what was written for one program`(format: ExportFormat) throws {
    let store = try SampleGraph.make()
    let text = try SampleGraph.export(format, of: store).text
    let (second, _) = try imported(text, as: .graphml)
    let plain = try SampleGraph.export(.graphml, of: store).text
    #expect(try SampleGraph.export(.graphml, of: second).text == plain)
  }

  private func expectSame(afterRoundTripOf store: GraphStore) throws {
    let text = try SampleGraph.export(.graphml, of: store).text
    let second = try imported(text, as: .graphml).store
    #expect(try SampleGraph.export(.graphml, of: second).text == text)
    #expect(try store.subgraph(.all).nodes.isEmpty == false)
  }

  @Test(arguments: 0..<60)
  func `gives back graphs of hostile text`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let store = try GraphStore.inMemory()
    let file = RandomCuratedFile.text(using: &random)
    _ = try store.importCurated([CuratedFile(path: "r.json", bytes: Array(file.utf8))])
    var (text, report) = try SampleGraph.export(.graphml, of: store)
    // A character that XML cannot hold changes once, and with it the ids made of it.
    let isWhole = !report.losses.contains { $0.kind == .characters }
    if !isWhole {
      let changed = try imported(text, as: .graphml).store
      (text, report) = try SampleGraph.export(.graphml, of: changed)
    }
    let second = try imported(text, as: .graphml).store
    let again = try SampleGraph.export(.graphml, of: second)
    let lines = zip(again.text.split(separator: "\n"), text.split(separator: "\n"))
    #expect(lines.first { $0 != $1 }.map { "\($0) is not \($1)" } == nil)
    #expect(again.text == text)
    #expect(again.report.losses.allSatisfy { $0.kind == .fileLines })
    #expect(again.report.nodes == report.nodes && again.report.edges == report.edges)
  }

  @Test func `reads what FollowTheMoney keeps of a graph`() throws {
    let text = try SampleGraph.export(.ftm, of: try SampleGraph.make()).text
    let (store, report) = try imported(text, as: .ftm, named: "a.ftm")
    #expect(report.ignored.isEmpty)
    try expectGolden(try SampleGraph.export(.json, of: store).text, "import/ftm.txt")
  }

  @Test(arguments: ForeignGraphs.all)
  func `reads the files of other programs`(file: ForeignGraphs.File) throws {
    let (store, report) = try imported(file.text, as: file.format, named: file.name)
    let ignored = report.ignored.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }
    let text = try SampleGraph.export(.json, of: store).text
    try expectGolden(text + ignored.joined(), "import/\(file.name).txt")
  }

  @Test func `replaces what an earlier version of a file said, and keeps the rest`() throws {
    let store = try SampleGraph.make()
    let before = try SampleGraph.export(.graphml, of: store).text
    let old = ForeignGraphs.triangle(["甲", "乙", "丙"])
    _ = try imported(old, as: .graphml, into: store)
    let (_, same) = try imported(old, as: .graphml, into: store)
    #expect(same.isUnchanged)
    let (_, changed) = try imported(ForeignGraphs.triangle(["甲", "丁"]), as: .graphml, into: store)
    #expect(changed.removed > 0)
    let ids = try store.subgraph(.all).nodes.map(\.id)
    #expect(ids.contains("person:丁") && !ids.contains("person:丙"))
    let (_, emptied) = try imported(ForeignGraphs.triangle([]), as: .graphml, into: store)
    #expect(emptied.removed == 3)
    #expect(try SampleGraph.export(.graphml, of: store).text == before)
  }

  @Test func `leaves alone what the graph knows already`() throws {
    let store = try SampleGraph.make()
    let note = try store.find("顾南桥").note
    _ = try imported(ForeignGraphs.triangle(["顾南桥", "林望海"]), as: .graphml, into: store)
    let person = try store.find("顾南桥")
    #expect(person.note == note)
    #expect(try store.subgraph(.around([person], depth: 1)).edges.contains { $0.role == "knows" })
  }
}
