extension GraphStore {
  /// Counts for every outlet what it carried, first, alone, and did not carry though its coverage
  /// is here; those with most articles first.
  ///
  /// - Throws: `EventGraphError` where the database cannot be read.
  public func outletRecords() throws -> [OutletRecord] {
    try reading {
      var counter = OutletCounter(connection: connection)
      try counter.countArticles()
      try counter.countStatements()
      try counter.countMeetings(in: self)
      try counter.countClaims()
      try counter.countCitations()
      return try counter.records(in: self)
    }
  }
}
