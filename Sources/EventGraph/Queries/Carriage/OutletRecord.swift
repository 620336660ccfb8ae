/// What the graph holds of one outlet, counted.
public struct OutletRecord: Hashable, Sendable {
  /// The outlet.
  public let outlet: Node
  /// How many of its articles are here.
  public internal(set) var articles = 0
  /// How many statements they carried.
  public internal(set) var carried = 0
  /// How many of these it carried on an earlier day than every other outlet that carried them.
  public internal(set) var first = 0
  /// How many of these no other outlet here carried.
  public internal(set) var alone = 0
  /// Of the statements of meetings it covered, how many its articles could have carried.
  public internal(set) var held = 0
  /// How many of those it did not carry.
  public internal(set) var notCarried = 0
  /// How many statements others say it left out.
  public internal(set) var saidToBeLeftOut = 0
  /// How many statements others say it carried.
  public internal(set) var told = 0
  /// Whom its articles cite, in how many articles, the most cited first.
  public internal(set) var cites: [Citation] = []
  /// How many articles of others cite it.
  public internal(set) var citedBy = 0

  /// An outlet that is cited.
  public struct Citation: Hashable, Sendable {
    /// The outlet.
    public let outlet: String
    /// In how many articles.
    public let articles: Int
  }
}
