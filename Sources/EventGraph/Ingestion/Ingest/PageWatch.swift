internal import SystemFiles

/// Notices which pages came or changed since the last look.
public struct PageWatch {
  private let paths: [String]
  private var stamps: [String: FileStamp] = [:]
  /// Links inside folders, and what is neither file nor folder: they are not read.
  public private(set) var passedOver: Set<String> = []

  /// Watches files and everything below folders.
  public init(_ paths: [String]) {
    self.paths = paths
  }

  /// Every page there is, in the order of their paths.
  ///
  /// - Throws: `EventGraphError` where one of the paths is not there.
  public func pages() throws(EventGraphError) -> [String] {
    try found().pages
  }

  private func found() throws(EventGraphError) -> (pages: [String], passedOver: Set<String>) {
    var (pages, passedOver): (Set<String>, Set<String>) = ([], [])
    for path in paths {
      try pages.formUnion(PageReader.files(at: path) { passedOver.insert($0) })
    }
    return (pages.sorted(), passedOver)
  }

  /// The pages that came or changed since the last call, and whether any are gone; at first all.
  ///
  /// - Throws: `EventGraphError` where one of the paths is not there.
  public mutating func look() throws(EventGraphError) -> (changed: [String], anyGone: Bool) {
    var now: [String: FileStamp] = [:]
    let (pages, others) = try found()
    passedOver = others
    for page in pages { now[page] = FileStamp(of: page) }
    let before = stamps
    stamps = now
    return (
      pages.filter { now[$0] != before[$0] },
      before.keys.contains { now[$0] == nil }
    )
  }
}
