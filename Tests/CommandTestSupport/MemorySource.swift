package import CommandLineTool

/// Hands a command its standard input, in pieces as small as the test wants.
package final class MemorySource: ByteSource {
  private var remaining: ArraySlice<UInt8>
  private let pieceSize: Int

  package init(_ bytes: [UInt8], pieceSize: Int = .max) {
    remaining = bytes[...]
    self.pieceSize = pieceSize
  }

  package func read(upTo limit: Int) throws(StreamError) -> [UInt8] {
    let piece = remaining.prefix(min(limit, pieceSize))
    remaining = remaining.dropFirst(piece.count)
    return Array(piece)
  }
}
