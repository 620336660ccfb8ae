import Foundation
import TestSupport
import Testing

/// The layers of the package: which target may import which, see Documentation/Modules.md.
@Suite struct ImportDirectionTests {
  /// What each target may import besides the C library and the Swift toolchain's own modules.
  static let allowed: [String: Set<String>] = [
    "graph": ["CommandLineTool", "GraphCommands"],
    "GraphCommands": [
      "ChineseText", "CommandLineTool", "EDTF", "EventGraph", "JSON", "SystemFiles",
    ],
    "CommandLineTool": ["CSV", "Suggestions"],
    "EventGraph": [
      "CSHA256", "CSV", "ChineseText", "Decoding", "EDTF", "Graphviz", "JSON", "Markup",
      "SQLite", "Suggestions", "SystemFiles", "YAML",
    ],
    "ChineseText": ["CLexicon", "EDTF"],
    "Decoding": ["CZlib"],
    "Markup": ["CLibXML2", "CMarkGFM"],
    "YAML": ["CYAML"],
    "Graphviz": ["CGraphviz", "Suggestions"],
    "SQLite": ["CSQLite"],
    "CSV": [],
    "EDTF": [],
    "JSON": [],
    "Suggestions": [],
    "SystemFiles": [],
  ]

  /// Modules of the system and the toolchain that may be imported wherever they are needed.
  static let system: Set<String> = ["Darwin", "Dispatch", "Glibc", "Synchronization"]

  /// Targets that may use FoundationEssentials; nothing uses the whole of Foundation.
  static let mayUseFoundation: Set<String> = ["EventGraph"]

  private static let sources = Repository.root.appending(path: "Sources")

  @Test func `names every Swift target`() throws {
    for target in try Self.targets() where try !SourceFile.all(in: target).isEmpty {
      #expect(Self.allowed[target.lastPathComponent] != nil, "\(target.lastPathComponent)")
    }
  }

  @Test func `points every import downwards`() throws {
    for target in try Self.targets() {
      let name = target.lastPathComponent
      var permitted = Self.system.union(Self.allowed[name] ?? [])
      if Self.mayUseFoundation.contains(name) { permitted.insert("FoundationEssentials") }
      for file in try SourceFile.all(in: target) {
        for module in file.imports where !permitted.contains(module) {
          Issue.record("\(file.path) imports \(module), which \(name) may not")
        }
      }
    }
  }

  private static func targets() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil)
  }
}
