import Foundation
package import Testing

/// Compares `actual` with the golden file `name` in the folder `Golden` beside the calling test.
///
/// With `UPDATE_GOLDEN=1` in the environment the file is rewritten instead. A missing file is a
/// failure: a golden text counts only after somebody has read it.
package func expectGolden(
  _ actual: String,
  _ name: String,
  file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    let folder = golden.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: golden)
    return
  }
  guard let data = try? Data(contentsOf: golden) else {
    Issue.record(
      "no golden file Golden/\(name); write it with UPDATE_GOLDEN=1 and read it",
      sourceLocation: sourceLocation
    )
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard expected != actual else { return }
  let difference = firstDifference(expected, actual)
  Issue.record(
    """
    Golden/\(name) differs at line \(difference.line):
      expected: \(difference.expected ?? "(end of text)")
      actual:   \(difference.actual ?? "(end of text)")
    """,
    sourceLocation: sourceLocation
  )
}

private func firstDifference(
  _ expected: String,
  _ actual: String
) -> (line: Int, expected: String?, actual: String?) {
  let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let right = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let index = line ?? min(left.count, right.count)
  return (
    index + 1,
    index < left.count ? String(left[index]) : nil,
    index < right.count ? String(right[index]) : nil
  )
}
