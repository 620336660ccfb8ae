internal import SystemFiles

/// Under which name each page is in the graph, however its path is spelled.
///
/// A page keeps the path under which it came first: `a/x.md`, `./a/x.md` and the whole path from the
/// root are one page, and a graph made from relative paths can move with its pages.
struct PageSpellings {
  /// The names of known pages by where they lie.
  private var names: [String: String] = [:]
  /// Where folders lie; each is looked up once.
  private var folders: [String: String] = [:]

  init(_ known: some Sequence<String>) {
    for name in known.sorted() {
      let place = place(of: name)
      if names[place] == nil { names[place] = name }
    }
  }

  /// The names of some pages, each once.
  mutating func settled(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.compactMap { path in
      let name = name(of: path)
      return seen.insert(name).inserted ? name : nil
    }
  }

  /// The name under which a page is known, or is from now on.
  private mutating func name(of path: String) -> String {
    let place = place(of: path)
    if let name = names[place] { return name }
    names[place] = path
    return path
  }

  /// The path of a page from the root, through no link but perhaps its own.
  mutating func place(of path: String) -> String {
    guard path != FileReader.standardInput else { return path }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
    let folder = slash.map { String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[$0...]) } ?? path
    if let known = folders[folder] { return "\(known)/\(name)" }
    let place = placeOfFolder(folder)
    folders[folder] = place
    return "\(place)/\(name)"
  }

  /// Of a folder that is gone, where it was.
  private mutating func placeOfFolder(_ folder: String) -> String {
    var resolved = ResolvedPath.of(folder) ?? folder
    while resolved.hasSuffix("/") { resolved.removeLast() }
    let isGone = !resolved.hasPrefix("/") && !resolved.isEmpty && resolved != "."
    return isGone ? place(of: resolved) : resolved
  }
}
