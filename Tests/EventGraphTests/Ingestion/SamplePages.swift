import EventGraph
import Foundation
import SystemFiles
import TestSupport

/// The invented pages in Fixtures/pages, and a reader that knows their outlets.
enum SamplePages {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The names of all sample pages, sorted.
  static let names: [String] = {
    let pages = folder.appending(path: "pages").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: pages)) ?? []).sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    try FileReader.bytes(of: folder.appending(path: "pages/\(name)").path)
  }

  static func reader(explains: Bool = false, outlet: String? = nil) throws -> PageReader {
    var options = ReadingOptions(outlet: outlet, explains: explains)
    let list = try FileReader.bytes(of: folder.appending(path: "outlets.txt").path)
    try options.addOutlets(list, named: "outlets.txt")
    return PageReader(options: options)
  }

  /// What the sample page `name` holds.
  static func readings(_ name: String) throws -> [PageReading] {
    try reader().read(try bytes(name), source: name)
  }
}
