import EDTF
import EventGraph
import Foundation
import SQLite
import TestSupport
import Testing

@Suite struct CuratedImportTests {
  private static let speech = SampleFiles.file(
    "b.yaml",
    """
    outlets: [{name: 云湾晨报}]
    people: [{name: 林望海, names: [林局长]}, {name: 方小舟}]
    articles: [{id: chenbao-1, outlet: 云湾晨报, title: 林望海答问, published: 2024-06-01}]
    statements:
      - {id: 答问, speaker: 林望海, to: 方小舟, said: 2024-06, text: 还在谈, reported: [chenbao-1]}
    """
  )

  private func dump(_ files: [CuratedFile]...) throws -> DatabaseDump {
    let store = try GraphStore.inMemory()
    for files in files { _ = try store.importCurated(files) }
    return try DatabaseDump(of: store)
  }

  @Test func `imports the graphs of the project without a finding against them`() throws {
    let store = try GraphStore.inMemory()
    let report = try store.importCurated([SampleFiles.videoMeeting, SampleFiles.harbour])
    #expect(report.nodes[.article] == 7)
    #expect(report.nodes[.person] == 11)
    #expect(!report.isUnchanged)
    #expect(try store.examine().isSound)
  }

  @Test func `makes the same database of the same files, in any order and however often`() throws {
    let contradiction = SampleFiles.file(
      "c.yaml",
      """
      meetings:
        - {id: 2024-05-17-港口会谈, title: 港口会谈, type: call, status: held, date: 2024-05-16}
      """
    )
    let files = try [SampleFiles.harbour, contradiction, Self.speech]
    let expected = try dump(files)
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let ordered = order.map { files[$0] }
      let together = try dump(ordered)
      #expect(together == expected, "\(together.difference(from: expected))")
      let single = try dump([ordered[0]], [ordered[1]], [ordered[2]], [ordered[0]])
      #expect(single == expected, "\(single.difference(from: expected))")
    }
  }

  @Test func `changes nothing when a file comes again, and says so`() throws {
    let store = try SampleFiles.graph(SampleFiles.harbour)
    let before = try DatabaseDump(of: store)
    let report = try store.importCurated([SampleFiles.harbour])
    #expect(report.isUnchanged)
    #expect(report.removed == 0)
    #expect(report.nodes[.meeting] == 1)
    #expect(try DatabaseDump(of: store) == before)
  }

  @Test func `follows a file that changed`() throws {
    let store = try SampleFiles.graph(Self.speech, try SampleFiles.harbour)
    let changed = SampleFiles.file(
      "b.yaml",
      """
      outlets: [{name: 云湾晨报}]
      people: [{name: 林望海}]
      articles: [{id: chenbao-1, outlet: 云湾晨报, title: 林望海答问, published: 2024-06-02}]
      statements:
        - {id: 答问, speaker: 林望海, said: 2024-06-02, text: 谈成了, reported: [chenbao-1]}
      """
    )
    let report = try store.importCurated([changed])
    #expect(report.removed == 3, "方小舟, what was addressed to him, and where he was mentioned")
    let statement = try store.find("statement:答问")
    #expect(statement.text == "谈成了")
    #expect(statement.happened?.description == "2024-06-02")
    #expect(throws: EventGraphError.self) { try store.find("方小舟") }
    #expect(throws: EventGraphError.self) { try store.find("林局长") }
    #expect(try store.find("Lin Wanghai").label == "林望海", "the other file says so")
    let fresh = try dump([changed, SampleFiles.harbour])
    let now = try DatabaseDump(of: store)
    #expect(now == fresh, "\(now.difference(from: fresh))")
  }

  @Test func `takes a file out again, with what no other file says`() throws {
    let store = try SampleFiles.graph(Self.speech, try SampleFiles.harbour)
    let report = try store.removeCurated(named: "b.yaml")
    #expect(report.removed > 0)
    let alone = try dump([SampleFiles.harbour])
    let now = try DatabaseDump(of: store)
    #expect(now == alone, "\(now.difference(from: alone))")
    _ = try store.removeCurated(named: "example-harbour-talks.yaml")
    #expect(try store.statistics().nodes.isEmpty)
  }

  @Test func `says which files there are when one to remove is not among them`() throws {
    let store = try SampleFiles.graph(Self.speech)
    let error = #expect(throws: EventGraphError.self) { try store.removeCurated(named: "c.yaml") }
    #expect(error?.description == "no curated file 'c.yaml' is in :memory:; its files are b.yaml")
  }

  @Test func `imports all files or none`() throws {
    let store = try SampleFiles.graph(try SampleFiles.harbour)
    let before = try DatabaseDump(of: store)
    let wrong = SampleFiles.file("c.yaml", "people: [{nmae: 顾南桥}]")
    let error = #expect(throws: GraphFileProblems.self) {
      try store.importCurated([Self.speech, wrong])
    }
    #expect(error?.problems.count == 2)
    #expect(try DatabaseDump(of: store) == before)
  }

  @Test func `refuses two files of one name`() throws {
    let store = try GraphStore.inMemory()
    let other = CuratedFile(path: "别处/b.yaml", bytes: try SampleFiles.harbour.bytes)
    let error = #expect(throws: EventGraphError.self) {
      try store.importCurated([Self.speech, other])
    }
    #expect(error?.kind == .invalidData)
    #expect(try store.statistics().nodes.isEmpty)
    _ = try store.importCurated([Self.speech, Self.speech])
  }
}
