extension GraphStore {
  /// The node that `word` means: an id, a name, an alias, or the beginning of one that is unique.
  ///
  /// - Throws: `EventGraphError` that lists the candidates where there are several, and the nearest
  ///   name where there is none.
  public func find(_ word: String, among kinds: [NodeKind] = NodeKind.allCases) throws -> Node {
    try EntityLookup(store: self, kinds: kinds).find(word)
  }

  /// The meeting that `words` mean: its id or title, or a day and some of those who took part, as
  /// in "2022-12-30 普京 习近平".
  ///
  /// - Throws: `EventGraphError` that lists the candidates where there are several.
  public func findMeeting(_ words: String) throws -> Node {
    try MeetingLookup(store: self).find(words)
  }

  /// The statement that `words` mean, an id or a part of what it says; of `kinds` others by name.
  ///
  /// - Throws: `EventGraphError` that lists the candidates where there are several.
  public func findStatement(
    _ words: String,
    or kinds: [NodeKind] = []
  ) throws -> Node {
    try StatementLookup(store: self, kinds: [.statement] + kinds).find(words)
  }
}
