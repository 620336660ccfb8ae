import EventGraph
import Foundation
import TestSupport

/// Curated files for tests: those of the project, and small invented ones.
enum SampleFiles {
  /// The file of the project that teaches the format.
  static var harbour: CuratedFile { get throws { try project("example-harbour-talks.yaml") } }

  /// The file of the project about the video meeting.
  static var videoMeeting: CuratedFile { get throws { try project("putin-xi-2022-12-30.yaml") } }

  private static func project(_ name: String) throws -> CuratedFile {
    let url = Repository.root.appending(path: "Graphs/\(name)")
    return CuratedFile(path: url.path, bytes: Array(try Data(contentsOf: url)))
  }

  /// A file of the given sections.
  static func file(_ name: String = "a.yaml", _ sections: String) -> CuratedFile {
    CuratedFile(path: name, bytes: Array("eventgraph: 1\n\(sections)\n".utf8))
  }

  /// A CSV file of the given rows.
  static func table(_ name: String, _ header: String, _ rows: [String]) -> CuratedFile {
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    return CuratedFile(path: name, bytes: Array(text.utf8))
  }

  /// A graph in memory that holds `files`.
  static func graph(_ files: CuratedFile...) throws -> GraphStore {
    let store = try GraphStore.inMemory()
    _ = try store.importCurated(files)
    return store
  }
}
