import EventGraph
import TestSupport
import Testing

/// Curated files come from strangers: any bytes give a graph or a list of mistakes.
@Suite struct GraphFileFuzzTests {
  /// Pieces that mean something in YAML, in dates and in references.
  private static let pieces = [
    "[", "]", "{", "}", ": ", "- ", "\n", "&a ", "*a", "!!int ", "|", ">", "\"", "'", "#", "\t",
    "\0", "\u{FEFF}", "---\n", "..", "2022-12-30 周五", "-9223372036854775808", "Y-17E7", "X",
    "person:", "article:", "习近平", "\u{10FFFF}", "? ", "eventgraph: 1\n", "<<: ", "%TAG",
  ]

  private func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...40, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
      case 3: bytes.removeSubrange(start...)
      default:
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        bytes.insert(contentsOf: piece.utf8, at: start)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<8)
  func `never traps, and tells every mistake in a sentence`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let sample = try SampleFiles.harbour.bytes
    for _ in 0..<25 {
      let file = CuratedFile(path: "a.yaml", bytes: damaged(sample, &random))
      do {
        let store = try GraphStore.inMemory()
        _ = try store.importCurated([file])
        #expect(try store.examine().findings.allSatisfy { $0.check != "integrity" })
      } catch let error as GraphFileProblems {
        #expect(!error.problems.isEmpty)
        #expect(error.problems.allSatisfy { $0.line > 0 && $0.column > 0 && !$0.message.isEmpty })
      }
    }
  }
}
