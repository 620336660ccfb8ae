#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Takes away files that were made a moment ago and turned out to be of no use.
package enum FileRemoval {
  /// Whether there is anything at `path`.
  package static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// Removes a file; that there is none is no mistake.
  package static func remove(_ path: String) {
    unsafe unlink(path)
  }
}
