internal import ChineseText
internal import EDTF
internal import SQLite

/// Decides, after articles came or went, which mentions are one meeting or one statement, and
/// writes the nodes that changed.
struct Resolver {
  let connection: Connection
  var deriver: GraphDeriver
  let curated: CuratedEvents
  let matcher: StatementMatcher

  /// The blocks of meetings that have to be decided again.
  var blocks: Set<StableNumber> = []
  /// The statements' mentions that are new, by speaker, with their days.
  var newStatements: [StableNumber: [(number: StableNumber, day: Int)]] = [:]
  /// The statements' mentions that were just written, which need not be read back.
  var fresh: [StableNumber: ToldStatement] = [:]
  /// The statements that one such mention alone tells of, as far as this batch goes.
  var lone: [StableNumber: StableNumber] = [:]
  /// Mentions whose statement has to be decided again.
  var loose: Set<StableNumber> = []
  /// Meetings and statements that lost a mention.
  var staleMeetings: Set<StableNumber> = []
  var staleStatements: Set<StableNumber> = []
  /// Every node that was written, for the summaries beside it.
  var touched: Set<StableNumber> = []

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
    try deriver.rows.flush()
    blocks = []
    newStatements = [:]
    fresh = [:]
    lone = [:]
    loose = []
    staleMeetings = []
    staleStatements = []
  }

  /// Opens a statement's mention that was just written.
  mutating func open(_ mention: StatementMention, in article: StoredArticle) {
    let speaker = deriver.identities.node(mention.speaker)
    newStatements[speaker, default: []].append((mention.number, mention.day))
    var mention = mention
    // A name with a line break in it is read back as two.
    mention.via = EntityKeyList.keys(EntityKeyList.text(mention.via))
    fresh[mention.number] = (mention, article)
  }

  /// Remembers a node that was written elsewhere.
  mutating func note(_ node: StableNumber) {
    touched.insert(node)
  }

  /// Goes on with what another one opened and wrote.
  mutating func takeOver(_ other: Resolver) {
    blocks = other.blocks
    newStatements = other.newStatements
    fresh = other.fresh
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
    for number in keys.keys.sorted() { try deriver.clear(number) }
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
        article.key, m.status, m.place
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
        location: row.optionalText(9).flatMap(EntityKey.init(text:)),
        happened: happened,
        place: TextPlace(paragraph: 0, start: 0, end: 0, rule: "", confidence: 0)
      ).decided(by: deriver.identities.decisions)
      return StoredMeeting(
        candidate: MeetingMatcher.Candidate(
          number: number,
          type: type,
          happened: happened,
          parties: mention.parties.count,
          published: published?.lower?.dayNumber,
          continent: mention.parties.count > 1
            ? nil : mention.location.flatMap { Continents.standard.continent(of: $0.name) }
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
    var taken: Set<String> = []
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
        ) ?? Self.ownKey(of: mentions, &taken)
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

  /// The key of a meeting; two of one block may lie on the same days, and differ by their places.
  private static func ownKey(
    of mentions: [(MeetingMention, StoredArticle)],
    _ taken: inout Set<String>
  ) -> String {
    let key = GraphDeriver.meetingKey(mentions)
    guard !taken.insert(key).inserted, let first = mentions.first else { return key }
    let place = mentions.lazy.compactMap(\.0.location).first?.name
    return "\(key)-\(place ?? String(first.0.number.value, radix: 16))"
  }
}
