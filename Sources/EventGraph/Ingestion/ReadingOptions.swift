package import ChineseText

/// What the reader of pages is told beforehand.
public struct ReadingOptions: Sendable {
  /// The outlet of all pages, whatever they say themselves.
  public var outlet: String?
  /// Whether each reading says why the reader decided as it did.
  public var explains: Bool
  /// The outlets that are known.
  package var registry: OutletRegistry {
    didSet { hasOwnOutlets = true }
  }
  /// Whether the registry is another than our own.
  private(set) var hasOwnOutlets = false

  /// Makes options with our own list of outlets.
  public init(outlet: String? = nil, explains: Bool = false) {
    self.outlet = outlet
    self.explains = explains
    registry = .standard
  }

  /// Makes options with other outlets.
  package init(outlet: String? = nil, explains: Bool = false, registry: OutletRegistry) {
    self.outlet = outlet
    self.explains = explains
    self.registry = registry
    hasOwnOutlets = true
  }

  /// Adds the outlets of a list of the user's own; a known name adds to that outlet.
  ///
  /// `name` is what errors call the list. Documentation/Reading.md has the format.
  public mutating func addOutlets(_ list: [UInt8], named name: String) throws(EventGraphError) {
    do {
      try registry.add(WordList(bytes: list), named: name)
    } catch {
      throw EventGraphError(.invalidData, error.description)
    }
  }
}
