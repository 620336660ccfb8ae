/// Recognizes cells that a spreadsheet would run instead of showing them.
package enum SpreadsheetFormula {
  /// What a formula may begin with, the fullwidth forms included.
  private static let marks = Array("=+-@\t\r\n＝＋－＠".unicodeScalars)

  /// Whether a spreadsheet may take the cell for a formula.
  ///
  /// A plain number may begin with a sign. A date of the first century before Christ may not:
  /// -0044-03-15 would become -62.
  package static func isLikely(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first, marks.contains(first) else { return false }
    guard first == "-" || first == "+" else { return true }
    let digits = cell.utf8.dropFirst().split(
      separator: UInt8(ascii: "."),
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    return !digits.joined().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
