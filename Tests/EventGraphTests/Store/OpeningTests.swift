import EventGraph
import Foundation
import SQLite
import TestSupport
import Testing

/// What happens to a file that is opened, above all to one that is not ours.
@Suite struct OpeningTests {
  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(filePath: path))
  }

  @Test func `makes a graph where there is no file, and where there is an empty one`() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.write("", to: "空.sqlite")
    for path in [folder.path("新.sqlite"), empty] {
      let store = try GraphStore.openForWriting(path: path)
      #expect(try store.statistics().nodes.isEmpty)
      #expect(try GraphStore.open(path: path).statistics().edges.isEmpty)
    }
  }

  @Test func `says that there is no file, and makes none`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("没有.sqlite")
    for open in [GraphStore.open, GraphStore.openExistingForWriting] {
      let error = #expect(throws: EventGraphError.self) { try open(path) }
      #expect(error?.kind == .noInput)
      #expect(
        error?.message == "could not open \(path): there is no such file"
      )
      #expect(error?.advice?.contains("`graph ingest FOLDER` or `graph import FILE`") == true)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  /// Files that are not ours: how to make each, and what is said of it.
  enum Foreign: String, CaseIterable {
    case garbage
    case otherProgram
    case plainDatabase
    case newer
    case truncated

    var reason: String {
      switch self {
      case .garbage: "it is not an SQLite database"
      case .otherProgram, .plainDatabase: "it is the SQLite database of another program"
      case .newer: "a newer version of this program made it (schema 999; this one knows"
      case .truncated: "the file is damaged"
      }
    }

    func make(at path: String) throws {
      switch self {
      case .garbage:
        try Data("习近平\n".utf8).write(to: URL(filePath: path))
      case .otherProgram:
        try Connection(path: path).executeScript("PRAGMA application_id = 7; CREATE TABLE a(b)")
      case .plainDatabase:
        try Connection(path: path).executeScript("CREATE TABLE node(id INTEGER PRIMARY KEY)")
      case .newer:
        _ = try GraphStore.openForWriting(path: path)
        try Connection(path: path).executeScript("PRAGMA user_version = 999")
      case .truncated:
        _ = try GraphStore.openForWriting(path: path)
        let whole = try Data(contentsOf: URL(filePath: path))
        try whole.prefix(whole.count / 2).write(to: URL(filePath: path))
      }
    }
  }

  @Test(arguments: Foreign.allCases)
  func `refuses what is not ours and leaves it as it is`(foreign: Foreign) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.sqlite")
    try foreign.make(at: path)
    let before = try bytes(path)
    for open in [GraphStore.open, GraphStore.openForWriting, GraphStore.openExistingForWriting] {
      let error = #expect(throws: EventGraphError.self) { _ = try open(path).statistics() }
      #expect(error?.kind == .invalidData)
      #expect(error?.message.contains(foreign.reason) == true, "\(error?.message ?? "")")
      #expect(error?.advice != nil)
    }
    #expect(try bytes(path) == before)
  }

  @Test func `refuses to read an empty file, and leaves it empty`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "空.sqlite")
    let error = #expect(throws: EventGraphError.self) { try GraphStore.open(path: path) }
    #expect(error?.message == "could not open \(path): it is empty")
    #expect(try bytes(path).isEmpty)
  }

  @Test func `brings an older file up to date when it is opened`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("旧.sqlite")
    try Connection(path: path).executeScript("PRAGMA application_id = 1735553128")
    let store = try GraphStore.open(path: path)
    #expect(try store.statistics().nodes.isEmpty)
    #expect(try GraphStore.open(path: path).examine().isSound)
  }

  @Test func `says that a name is empty or that of a folder`() throws {
    let folder = try TemporaryFolder()
    for open in [GraphStore.open, GraphStore.openForWriting] {
      for (path, reason) in [("", "its name is empty"), (folder.url.path, "it is a folder")] {
        let error = #expect(throws: EventGraphError.self) { try open(path) }
        #expect(error?.message.hasSuffix(reason) == true)
      }
    }
  }

  @Test func `says that a place cannot be written to`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "文件")
    for path in [folder.path("没有/a.sqlite"), folder.path("文件/a.sqlite")] {
      let error = #expect(throws: EventGraphError.self) {
        try GraphStore.openForWriting(path: path)
      }
      #expect(error?.kind == .cannotWrite, "\(path)")
      #expect(error?.message.hasPrefix("could not make \(path):") == true)
    }
  }
}
