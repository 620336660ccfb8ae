internal import EDTF
internal import SQLite

/// Decides, after articles came or went, which mentions are one meeting or one statement, and
/// writes the nodes that changed.
struct Resolver {
  let connection: Connection
  var deriver: GraphDeriver
  private let curated: CuratedEvents
  private let matcher: StatementMatcher

  /// The blocks of meetings that have to be decided again.
  var blocks: Set<StableNumber> = []
  /// The statements' mentions that are new, by speaker, with their days.
  var newStatements: [StableNumber: [(number: StableNumber, day: Int)]] = [:]
  /// Mentions whose statement has to be decided again.
  var loose: Set<StableNumber> = []
  /// Meetings and statements that lost a mention.
  var staleMeetings: Set<StableNumber> = []
  var staleStatements: Set<StableNumber> = []
  /// Every node that was written, for the summaries beside it.
  private(set) var touched: Set<StableNumber> = []

  init(_ connection: Connection, _ identities: IdentityMap) throws {
    self.connection = connection
    deriver = try GraphDeriver(connection, identities)
    curated = try CuratedEvents(connection)
    matcher = StatementMatcher(connection: connection)
  }

  /// Decides everything that is open.
  mutating func resolve() throws {
    try resolveMeetings()
    try resolveStatements()
    blocks = []
    newStatements = [:]
    loose = []
    staleMeetings = []
    staleStatements = []
  }

  /// Remembers a node that was written elsewhere.
  mutating func note(_ node: StableNumber) {
    touched.insert(node)
  }

  /// Goes on with what another one opened and wrote.
  mutating func takeOver(_ other: Resolver) {
    blocks = other.blocks
    newStatements = other.newStatements
    loose = other.loose
    staleMeetings = other.staleMeetings
    staleStatements = other.staleStatements
    touched = other.touched
  }

  /// Hands out which nodes were written, and forgets them.
  mutating func takeTouched() -> Set<StableNumber> {
    defer { touched = [] }
    return touched
  }
}

// MARK: - Meetings

extension Resolver {
  private mutating func resolveMeetings() throws {
    var keys: [StableNumber: String] = [:]
    for block in blocks.sorted() {
      try assign(block, &keys)
    }
    for number in staleMeetings.sorted() where keys[number] == nil {
      try keep(number, &keys)
    }
    for (number, key) in keys.sorted(by: { $0.key < $1.key }) {
      try deriver.deriveMeeting(number, key: key)
      touched.insert(number)
      // Who said something there is connected with it again.
      let query = try connection.statement(
        """
        SELECT statement FROM statement_mention WHERE statement IS NOT NULL
          AND said_at IN (SELECT id FROM meeting_mention WHERE meeting = ?)
        """
      )
      try query.bind(1, number.value)
      try query.forEachRow { staleStatements.insert(StableNumber($0.integer(0))) }
    }
  }

  /// A meeting that lost mentions stays under its key, or goes when none is left.
  private mutating func keep(_ number: StableNumber, _ keys: inout [StableNumber: String]) throws {
    let left = try deriver.mentions.meetings(of: number)
    if left.isEmpty {
      try deriver.clear(number)
    } else {
      keys[number] = try connection.firstRow(
        "SELECT key FROM node WHERE id = \(number.value)"
      ) { $0.text(0) }
    }
  }

  private struct StoredMeeting {
    let candidate: MeetingMatcher.Candidate
    let mention: (MeetingMention, StoredArticle)
    let assigned: StableNumber?
  }

  private func storedMeetings(in block: StableNumber) throws -> [StoredMeeting] {
    try connection.rows(
      """
      SELECT m.id, m.type, m.happened, article.happened, m.meeting, m.parties, article.id,
        article.key, m.status
      FROM meeting_mention AS m JOIN node AS article ON article.id = m.article
      WHERE m.block = \(block.value) ORDER BY m.id
      """
    ) { row in
      let number = StableNumber(row.integer(0))
      let type = MeetingType(rawValue: row.text(1)) ?? .other
      let happened = row.optionalText(2).flatMap(EDTFDate.init)
      let published = row.optionalText(3).flatMap(EDTFDate.init)
      let mention = MeetingMention(
        number: number,
        article: StableNumber(row.integer(6)),
        type: type,
        status: MeetingStatus(rawValue: row.text(8)) ?? .held,
        parties: EntityKeyList.keys(row.text(5)),
        location: nil,
        happened: happened,
        place: TextPlace(paragraph: 0, start: 0, end: 0, rule: "", confidence: 0)
      ).decided(by: deriver.identities.decisions)
      return StoredMeeting(
        candidate: MeetingMatcher.Candidate(
          number: number,
          type: type,
          happened: happened,
          parties: mention.parties.count,
          published: published?.lower?.dayNumber
        ),
        mention: (
          mention,
          StoredArticle(number: mention.article, key: row.text(7), published: published)
        ),
        assigned: row.optionalInteger(4).map { StableNumber($0) }
      )
    }
  }

  private mutating func assign(
    _ block: StableNumber,
    _ keys: inout [StableNumber: String]
  ) throws {
    let stored = try storedMeetings(in: block)
    let byNumber = Dictionary(stored.map { ($0.candidate.number, $0) }) { first, _ in first }
    let update = try connection.statement("UPDATE meeting_mention SET meeting = ? WHERE id = ?")
    for cluster in MeetingMatcher.clusters(of: stored.map(\.candidate)) {
      let members = cluster.compactMap { byNumber[$0] }
      let mentions = members.map(\.mention)
      let parties = Set(mentions.flatMap(\.0.parties).map { deriver.identities.node($0) })
      let key =
        curated.meeting(
          parties: parties,
          type: GraphDeriver.type(of: mentions),
          happened: EventDates(mentions.map(\.0.happened)).settled,
          published: mentions.compactMap(\.1.published).min()
        ) ?? GraphDeriver.meetingKey(mentions)
      for member in members {
        let decided = deriver.identities.decisions.event(key, in: member.mention.0.article)
        let number = StableNumber(ofNode: decided)
        if staleMeetings.contains(number) { keys[number] = decided }
        guard member.assigned != number else { continue }
        try update.run([number.column, member.candidate.number.column])
        keys[number] = decided
        if let old = member.assigned { staleMeetings.insert(old) }
      }
    }
  }
}

// MARK: - Statements

extension Resolver {
  private mutating func resolveStatements() throws {
    for (speaker, new) in newStatements.sorted(by: { $0.key < $1.key }) {
      let days = new.map(\.day)
      guard let first = days.min(), let last = days.max() else { continue }
      try link(new, by: speaker, first...last)
      loose.formUnion(new.map(\.number))
    }
    var keys: [StableNumber: String] = [:]
    while let next = loose.min() {
      let component = try matcher.component(of: next)
      loose.subtract(component)
      loose.remove(next)
      try assign(component, &keys)
    }
    for number in staleStatements.sorted() where keys[number] == nil {
      let left = try deriver.mentions.statements(of: number)
      keys[number] =
        left.isEmpty
        ? ""
        : try connection.firstRow("SELECT key FROM node WHERE id = \(number.value)") { $0.text(0) }
    }
    for (number, key) in keys.sorted(by: { $0.key < $1.key }) {
      try deriver.deriveStatement(number, key: key.isEmpty ? nil : key)
      touched.insert(number)
    }
  }

  /// Links new wordings; those of one batch may lie years apart, so they go in runs of days.
  private func link(
    _ new: [(number: StableNumber, day: Int)],
    by speaker: StableNumber,
    _ days: ClosedRange<Int>
  ) throws {
    var run: [(number: StableNumber, day: Int)] = []
    for entry in new.sorted(by: { ($0.day, $0.number) < ($1.day, $1.number) }) {
      if let last = run.last, let first = run.first, entry.day - last.day > StatementMatcher.window
      {
        try matcher.link(Set(run.map(\.number)), by: speaker, days: first.day...last.day)
        run = []
      }
      run.append(entry)
    }
    guard let first = run.first, let last = run.last else { return }
    try matcher.link(Set(run.map(\.number)), by: speaker, days: first.day...last.day)
  }

  private mutating func assign(
    _ component: Set<StableNumber>,
    _ keys: inout [StableNumber: String]
  ) throws {
    let decisions = deriver.identities.decisions
    let query = try connection.statement(
      "SELECT speaker, text, day, statement, block, article FROM statement_mention WHERE id = ?"
    )
    var members: [(number: StableNumber, assigned: StableNumber?, article: StableNumber)] = []
    var speakerNode: StableNumber?
    var wordings: [(day: Int, text: String, speaker: EntityKey)] = []
    for number in component.sorted() {
      try query.bind(1, number.value)
      let row = try query.firstRow { row in
        (
          EntityKey(text: row.text(0)) ?? EntityKey(.organization, row.text(0)), row.text(1),
          row.integer(2), row.optionalInteger(3).map { StableNumber($0) },
          StableNumber(row.integer(4)), StableNumber(row.integer(5))
        )
      }
      guard let (speaker, text, day, assigned, block, article) = row else { continue }
      members.append((number, assigned, article))
      wordings.append((day, text, decisions.entity(speaker, in: article)))
      speakerNode = speakerNode ?? block
    }
    guard let speakerNode,
      let day = wordings.map(\.day).min(), let own = GraphDeriver.statementKey(wordings)
    else { return }
    let key =
      curated.statement(by: speakerNode, day: day, texts: wordings.map(\.text)) ?? own
    let update = try connection.statement("UPDATE statement_mention SET statement = ? WHERE id = ?")
    for member in members {
      let decided = decisions.event(key, in: member.article)
      let number = StableNumber(ofNode: decided)
      if staleStatements.contains(number) { keys[number] = decided }
      guard member.assigned != number else { continue }
      try update.run([number.column, member.number.column])
      keys[number] = decided
      if let old = member.assigned { staleStatements.insert(old) }
    }
  }
}
