#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Lists the files that paths name: files themselves, and everything below folders.
package enum FolderWalk {
  /// A symbolic link cannot lead the walk outside the folder or around in circles, because links
  /// found inside folders are not followed.
  private static let maximumDepth = 64

  /// The files at and below `path`, sorted by the bytes of their names, folder by folder.
  ///
  /// Names that start with a dot are left out. A path that is a file, or "-", stands for itself.
  /// A folder that cannot be listed and a file that cannot be looked at are in the list as well, so
  /// that whoever reads them meets the error and reports it. Links and what is neither file nor
  /// folder are named to `passingOver`.
  package static func files(
    at path: String,
    passingOver: (String) -> Void = { _ in }
  ) throws(FileError) -> [String] {
    guard path != FileReader.standardInput else { return [path] }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw FileError(kind: .noInput, action: "read", path: path, reason: systemMessage())
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return [path] }
    var files: [String] = []
    addFiles(try names(in: path), below: path, depth: 0, to: &files, passingOver)
    return files
  }

  private static func addFiles(
    _ names: [String],
    below folder: String,
    depth: Int,
    to files: inout [String],
    _ passingOver: (String) -> Void
  ) {
    for name in names {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else {
        files.append(path)
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        if depth < maximumDepth, let inner = try? self.names(in: path) {
          addFiles(inner, below: path, depth: depth + 1, to: &files, passingOver)
        } else {
          files.append(path)
        }
      case S_IFREG: files.append(path)
      default: passingOver(path)
      }
    }
  }

  private static func names(in folder: String) throws(FileError) -> [String] {
    guard let directory = unsafe opendir(folder) else {
      throw FileError(kind: .noInput, action: "list", path: folder, reason: systemMessage())
    }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
