internal import SystemFiles

/// Notices which pages came or changed since the last look.
public struct PageWatch {
  private let paths: [String]
  private var stamps: [String: FileStamp] = [:]

  /// Watches files and everything below folders.
  public init(_ paths: [String]) {
    self.paths = paths
  }

  /// Every page there is, in the order of their paths.
  ///
  /// - Throws: `EventGraphError` where one of the paths is not there.
  public func pages() throws(EventGraphError) -> [String] {
    var pages: Set<String> = []
    for path in paths { try pages.formUnion(PageReader.files(at: path)) }
    return pages.sorted()
  }

  /// The pages that came or changed since the last call, and whether any are gone; at first all.
  ///
  /// - Throws: `EventGraphError` where one of the paths is not there.
  public mutating func look() throws(EventGraphError) -> (changed: [String], anyGone: Bool) {
    var now: [String: FileStamp] = [:]
    let pages = try pages()
    for page in pages { now[page] = FileStamp(of: page) }
    let before = stamps
    stamps = now
    return (
      pages.filter { now[$0] != before[$0] },
      before.keys.contains { now[$0] == nil }
    )
  }
}
