extension Range where Bound == Int {
  /// The places from one to another; none where the second lies before the first.
  ///
  /// Places come from texts, and no text may end the program.
  init(from start: Int, to end: Int) {
    self = start..<Swift.max(start, end)
  }
}
