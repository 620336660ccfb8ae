import Foundation
import TestSupport
import Testing

@Suite struct HouseRuleTests {
  private static let sources = Repository.root.appending(path: "Sources")

  /// What may end the process, or switches off what the compiler proves.
  private static let forbidden = [
    "fatalError", "try!", "as!", "@unchecked", "nonisolated(unsafe)", "@preconcurrency",
  ]

  @Test func `holds nothing that traps or goes unchecked`() throws {
    for file in try SourceFile.all(in: Self.sources) {
      for (index, line) in file.lines.enumerated() {
        let code = SourceFile.code(of: line)
        for word in Self.forbidden where code.contains(word) {
          Issue.record("\(file.path):\(index + 1) has \(word)")
        }
      }
    }
  }

  @Test func `keeps files short enough to read in one sitting`() throws {
    for file in try SourceFile.all(in: Self.sources) {
      #expect(file.lines.count <= 301, "\(file.path)")
    }
  }

  @Test func `names every file after what it holds`() throws {
    let banned = ["Utils", "Utilities", "Helpers", "Helper", "Manager", "Misc"]
    for file in try SourceFile.all(in: Self.sources) {
      let name = file.path.split(separator: "/").last ?? ""
      for word in banned { #expect(!name.contains(word), "\(file.path)") }
    }
  }

  @Test func `describes every target`() throws {
    let page = Repository.root.appending(path: "Documentation/Modules.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let targets = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    for target in targets where !target.hasPrefix(".") {
      #expect(text.contains("**`\(target)`**"), "Documentation/Modules.md lacks \(target)")
    }
  }
}
