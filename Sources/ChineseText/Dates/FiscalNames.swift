/// Finds whose fiscal year a text speaks of.
struct FiscalNames {
  let lexicon: DateLexicon

  /// The last one named.
  func last(in bytes: ArraySlice<UInt8>) -> FiscalYear? {
    all(in: bytes) { _ in false }
  }

  /// The first one named.
  func first(in bytes: ArraySlice<UInt8>) -> FiscalYear? {
    all(in: bytes) { _ in true }
  }

  private func all(in bytes: ArraySlice<UInt8>, until isDone: (FiscalYear) -> Bool) -> FiscalYear? {
    var found: FiscalYear?
    var position = 0
    let span = bytes.span
    while position < span.count {
      let name = lexicon.fiscalNames.longestWord(in: span, at: position, by: lexicon.table)
      if let name {
        let year = lexicon.fiscalYears[Int(name.entry)]
        found = year
        if isDone(year) { return year }
        position = name.end
      } else {
        position = Scalar.decode(span, at: position)?.end ?? position + 1
      }
    }
    return found
  }
}
