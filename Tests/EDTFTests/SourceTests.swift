import Foundation
import TestSupport
import Testing

@Suite struct SourceTests {
  @Test func `imports nothing`() throws {
    let folder = Repository.root.appending(path: "Sources/EDTF")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    #expect(files.count > 20)
    for file in files {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      let imports = lines.filter { $0.split(separator: " ").contains("import") }
      #expect(imports.isEmpty, "\(file.lastPathComponent)")
    }
  }
}
