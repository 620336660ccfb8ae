/// Where a path leads.
package enum ResolvedPath {
  /// The path from the root through no link, without `.` and `..`; nil where nothing is there.
  package static func of(_ path: String) -> String? { resolvingLinks(path) }
}
