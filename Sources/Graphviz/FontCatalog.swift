internal import CGraphviz
internal import Synchronization

/// The fonts of this machine, as fontconfig knows them.
package enum FontCatalog {
  /// fontconfig is asked by one thread at a time, like libgvc, which asks it too.
  private static let lock = Mutex(())

  /// The families that have the characters of a language such as `zh-cn`, in order of their names.
  package static func families(for language: String) throws(GraphvizError) -> [String] {
    try families(matching: ":lang=\(language)")
  }

  /// Every family there is, in order of their names.
  package static func families() throws(GraphvizError) -> [String] {
    try families(matching: ":")
  }

  private static func families(matching pattern: String) throws(GraphvizError) -> [String] {
    try lock.withLock { (_) throws(GraphvizError) -> [String] in
      try FontconfigLibrary().families(matching: pattern)
    }
  }
}
