/// Restores the links of mirror pages, which rename `<a>` to `<ok>`.
///
/// Some mirrors rename every end tag, but only the start tags that follow a pattern. A link that
/// begins as `<a>` and ends as `</ok>` would swallow the rest of its paragraph.
enum RenamedLinks {
  private static let names: [(renamed: [UInt8], restored: [UInt8])] = [
    (Array("<ok ".utf8), Array("<a  ".utf8)), (Array("</ok>".utf8), Array("</a >".utf8)),
  ]

  /// The page with all its links as `<a>`; nothing else moves.
  static func restored(in page: [UInt8]) -> [UInt8] {
    guard ByteSearch.contains(page, "</ok>") else { return page }
    var page = page
    unsafe page.withUnsafeMutableBufferPointer { buffer in
      for index in 0..<buffer.count where unsafe buffer[index] == UInt8(ascii: "<") {
        for name in names where index + name.renamed.count <= buffer.count {
          let isHere = unsafe buffer[index..<index + name.renamed.count].elementsEqual(name.renamed)
          guard isHere else { continue }
          for (offset, byte) in name.restored.enumerated() {
            unsafe buffer[index + offset] = byte
          }
        }
      }
    }
    return page
  }
}
