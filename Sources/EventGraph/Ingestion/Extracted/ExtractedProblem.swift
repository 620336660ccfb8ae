/// Why what another program extracted cannot be taken.
struct ExtractedProblem: Error {
  /// One clause, as in `statements[2].date is no EDTF value: 'soon'`.
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}
