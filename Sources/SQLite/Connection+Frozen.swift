#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

extension Connection {
  /// Whether a writer is at work on the file at `path`, or left something that is not in it yet.
  package static func hasPendingWrites(path: String) -> Bool {
    unsafe access("\(path)-wal", F_OK) == 0 || hasJournal(path: path)
  }

  /// Whether there is a journal by which a writer that was cut short is taken back.
  package static func hasJournal(path: String) -> Bool {
    unsafe access("\(path)-journal", F_OK) == 0
  }

  /// Whether a folder lies at `path`, which SQLite would take for a broken disk.
  package static func isFolder(path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything lies at `path`.
  package static func isThere(path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0
  }

  /// The name under which SQLite opens a file it takes for granted that nobody changes.
  ///
  /// "The immutable parameter is a boolean query parameter that indicates that the database file is
  /// stored on read-only media." A path is part of an address there, so its marks are escaped.
  static func frozenName(of path: String) -> String {
    var name = path.hasPrefix("/") ? "file://" : "file:"
    for scalar in path.unicodeScalars {
      switch scalar {
      case "%": name += "%25"
      case "?": name += "%3f"
      case "#": name += "%23"
      default: name.unicodeScalars.append(scalar)
      }
    }
    return name + "?immutable=1"
  }
}
