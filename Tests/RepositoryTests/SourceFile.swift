import Foundation
import TestSupport

/// A Swift file of the package, as text.
struct SourceFile {
  /// The path below the package.
  let path: String
  let lines: [Substring]

  init(_ url: URL) throws {
    path = String(url.path.dropFirst(Repository.root.path.count + 1))
    lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Every Swift file in a folder and below it, in the order of their names.
  static func all(in folder: URL) throws -> [SourceFile] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".swift") }.sorted()
      .map { try SourceFile(folder.appending(path: $0)) }
  }

  /// The modules its import lines name.
  var imports: [String] {
    lines.compactMap { line in
      var words = line.split(separator: " ")
      while let first = words.first, first != "import" {
        guard Self.importModifiers.contains(first) else { return nil }
        words.removeFirst()
      }
      return words.dropFirst().last.map { String($0.prefix { $0 != "." }) }
    }
  }

  private static let importModifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency",
    "@_exported",
  ]

  /// A line without what stands in a comment.
  static func code(of line: Substring) -> Substring {
    guard let comment = line.firstRange(of: "//") else { return line }
    return line[..<comment.lowerBound]
  }
}
