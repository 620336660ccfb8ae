internal import SQLite

/// Writes down beside statements, meetings and omissions which outlets carried them.
///
/// First come the outlets whose articles are in the graph, by time of publication, then after `；`
/// those that are only said to have carried it.
struct CarrierWriter {
  /// An outlet by its place among all outlets, and when it first carried the event.
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

    mutating func add(_ outlet: Int, at time: Int, to event: Int) {
      let (known, place) = places[outlet]
      if known == event, place < carriers.count {
        carriers[place].first = min(carriers[place].first, time)
      } else {
        places[outlet] = (event, carriers.count)
        carriers.append(Carrier(outlet: outlet, first: time))
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
  /// The names of all outlets in the order of their keys, and where each is.
  private var labels: [[UInt8]] = []
  private var places: [Int: Int] = [:]
  private var event: Int?
  private var reporting: Carriers
  private var saidToCarry: Carriers

  init(_ connection: Connection) throws(SQLiteError) {
    update = try connection.statement(
      "UPDATE node SET carriers = ?1 WHERE id = ?2 AND kind IN (\(Self.kinds))"
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

  /// Adds an outlet to an event; all of an event come together.
  mutating func add(
    _ outlet: Int,
    at time: Int,
    hasArticle: Bool,
    to event: Int
  ) throws(SQLiteError) {
    guard let place = places[outlet] else { return }
    if event != self.event {
      try finish()
      self.event = event
    }
    if hasArticle {
      reporting.add(place, at: time, to: event)
    } else {
      saidToCarry.add(place, at: time, to: event)
    }
  }

  /// Writes down what there is of the last event.
  mutating func finish() throws(SQLiteError) {
    guard let event else { return }
    var text = joined(reporting.takeOrdered())
    let others = saidToCarry.takeOrdered()
    if !others.isEmpty { text += Array("；".utf8) + joined(others) }
    self.event = nil
    guard !text.isEmpty else { return }
    try update.bind(1, utf8: text[...])
    try update.bind(2, event)
    try update.run()
  }

  private func joined(_ outlets: [Int]) -> [UInt8] {
    var text: [UInt8] = []
    for outlet in outlets {
      if !text.isEmpty || outlet != outlets.first { text += Array("、".utf8) }
      text += labels[outlet]
    }
    return text
  }
}
