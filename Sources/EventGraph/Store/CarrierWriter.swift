internal import SQLite

/// Writes down beside statements, meetings and omissions which outlets carried them.
///
/// First come the outlets whose articles are in the graph, by time of publication, then after `；`
/// those that are only said to have carried it.
struct CarrierWriter {
  /// An outlet by its place among all outlets, and when it carried something first.
  private struct Carrier {
    let outlet: Int
    var first: Int
  }

  /// The outlets of one event, each once.
  private struct Carriers {
    private var carriers: [Carrier] = []
    /// Where each outlet is, and of which event that is true; most outlets of others are not.
    private var places: [(event: Int, place: Int)]

    init(outlets: Int) {
      places = Array(repeating: (-1, 0), count: outlets)
    }

    mutating func add(_ carrier: Carrier, to event: Int) {
      let (known, place) = places[carrier.outlet]
      if known == event, place < carriers.count {
        carriers[place].first = min(carriers[place].first, carrier.first)
      } else {
        places[carrier.outlet] = (event, carriers.count)
        carriers.append(carrier)
      }
    }

    /// The outlets in order of time, and of their keys where that is the same; then there are none.
    mutating func takeOrdered() -> [Int] {
      defer { carriers.removeAll(keepingCapacity: true) }
      carriers.sort { ($0.first, $0.outlet) < ($1.first, $1.outlet) }
      return carriers.map(\.outlet)
    }
  }

  private let update: Statement
  private let publishers: Statement
  /// The names of all outlets in the order of their keys, and where each is.
  private let labels: [[UInt8]]
  private let places: [Int: Int]
  /// Who published the articles that were asked for last.
  private var published: [Int: [Carrier]] = [:]
  private var event: Int?
  private var text: [UInt8] = []
  private var reporting: Carriers
  private var saidToCarry: Carriers

  /// Of so many articles it is remembered who published them.
  private static let mostArticles = 1 << 16

  init(_ connection: Connection) throws(SQLiteError) {
    update = try connection.statement(
      "UPDATE node SET carriers = ?1 WHERE id = ?2 AND kind IN (\(Self.kinds))"
    )
    publishers = try connection.statement(
      "SELECT origin, lower FROM edge WHERE target = ? AND kind = \(EdgeKind.published.code)"
    )
    var (labels, places): ([[UInt8]], [Int: Int]) = ([], [:])
    try connection.forEachRow(
      "SELECT id, label FROM node WHERE kind = \(NodeKind.outlet.code) ORDER BY key"
    ) { (row) throws(SQLiteError) in
      places[row.integer(0)] = labels.count
      labels.append(Array(row.text(1).utf8))
    }
    (self.labels, self.places) = (labels, places)
    reporting = Carriers(outlets: labels.count)
    saidToCarry = reporting
  }

  private static let kinds = [NodeKind.statement, .meeting, .omission].map { "\($0.code)" }
    .joined(separator: ", ")

  /// Adds those who published an article to the event it reported; all of an event come together.
  mutating func add(article: Int, to event: Int) throws(SQLiteError) {
    try begin(event)
    for carrier in try carriers(publishing: article) { reporting.add(carrier, to: event) }
  }

  /// Adds an outlet that is said to have carried an event.
  mutating func add(outlet: Int, at time: Int, to event: Int) throws(SQLiteError) {
    try begin(event)
    guard let place = places[outlet] else { return }
    saidToCarry.add(Carrier(outlet: place, first: time), to: event)
  }

  private mutating func begin(_ event: Int) throws(SQLiteError) {
    guard event != self.event else { return }
    try finish()
    self.event = event
  }

  private mutating func carriers(publishing article: Int) throws(SQLiteError) -> [Carrier] {
    if let known = published[article] { return known }
    var carriers: [Carrier] = []
    try publishers.bind(1, article)
    try publishers.forEachRow { (row) throws(SQLiteError) in
      guard let place = places[row.integer(0)] else { return }
      carriers.append(Carrier(outlet: place, first: row.integer(1)))
    }
    if published.count >= Self.mostArticles { published.removeAll(keepingCapacity: true) }
    published[article] = carriers
    return carriers
  }

  /// Writes down what there is of the last event.
  mutating func finish() throws(SQLiteError) {
    guard let event else { return }
    text.removeAll(keepingCapacity: true)
    join(reporting.takeOrdered())
    let others = saidToCarry.takeOrdered()
    if !others.isEmpty { text.append(contentsOf: "；".utf8) }
    join(others)
    self.event = nil
    guard !text.isEmpty else { return }
    try update.bind(1, utf8: text[...])
    try update.bind(2, event)
    try update.run()
  }

  private mutating func join(_ outlets: [Int]) {
    for (place, outlet) in outlets.enumerated() {
      if place > 0 { text.append(contentsOf: "、".utf8) }
      text.append(contentsOf: labels[outlet])
    }
  }
}
