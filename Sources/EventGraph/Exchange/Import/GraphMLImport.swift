internal import Markup

/// Reads GraphML: our own without loss, that of yEd, Gephi, networkx and others by a mapping.
///
/// Nodes are passed on as they end, and edges as soon as both ends are known, so memory holds what
/// names the nodes and nothing else.
final class GraphMLImport {
  private var reading: GraphMLReading
  private var failure: (any Error)?
  /// Where the last element began.
  private var line = 0

  private init(_ reading: GraphMLReading) {
    self.reading = reading
  }

  /// Reads a document that comes in pieces.
  static func read(
    _ mapping: ImportMapping,
    into collector: ImportCollector,
    nextPiece: () throws -> [UInt8]?
  ) throws {
    let observer = GraphMLImport(GraphMLReading(mapping, collector))
    do {
      var reader = try XMLReader(observer: observer)
      while let piece = try nextPiece() {
        try reader.read(piece)
        try collector.flush()
      }
      try reader.finish()
    } catch let error as XMLError {
      if let failure = observer.failure { throw failure }
      throw ImportProblem(error.line, column: error.column, error.reason, "nothing was imported")
    }
    try observer.reading.finish()
  }
}

extension GraphMLImport: XMLObserver {
  func start(_ element: borrowing XMLElement) -> String? {
    guard failure == nil else { return Self.stopped }
    line = element.line
    do {
      try reading.start(element)
      return nil
    } catch {
      failure = error
      return Self.stopped
    }
  }

  func end() -> String? {
    guard failure == nil else { return Self.stopped }
    do {
      try reading.end()
      return nil
    } catch {
      failure = error
      return Self.stopped
    }
  }

  /// What is wrong with a text is said when the next element begins or ends.
  func text(_ bytes: Span<UInt8>) {
    do {
      try reading.read(bytes, line: line)
    } catch {
      failure = failure ?? error
    }
  }

  private static let stopped = "stopped"
}
