public import EDTF

/// Which outlet carried which statement of an event, in whose words, and which did not.
///
/// Nothing is said of an outlet without saying from what: that an outlet has not carried something
/// is said only where the graph holds its coverage of the event, otherwise there is no data.
public struct Comparison: Sendable {
  /// The meetings that are compared; empty where a stretch of time is.
  public let meetings: [Node]
  /// The outlets: first those whose own coverage is here, then those that are only told of.
  public let columns: [Column]
  /// The statements by who said them.
  public let groups: [Group]
  /// Who took part, when, where, what was announced, by outlet.
  public let facets: [Facet]
  /// What is said to have been left out, where it is tied to no statement or to no outlet above.
  public let silences: [Silence]
  /// Outlets that the articles cite without telling what of this they carried.
  public let alsoCited: [Node]

  /// An article about the event.
  public struct Article: Hashable, Sendable {
    /// The id of its node.
    public let id: String
    /// Its title.
    public let title: String
    /// Its address.
    public let url: String?
    /// When it was published.
    public let published: EDTFDate?
    /// The outlet that published it; empty where nobody knows.
    public let outlet: String
    /// Whether it only announces the meeting.
    public let isPreview: Bool
    /// Whether it only mentions the meeting in passing.
    public let isPassing: Bool

    let number: StableNumber
    let publisher: StableNumber?
    let bounds: TimeBounds
  }

  /// An outlet.
  public struct Column: Hashable, Sendable {
    /// The outlet.
    public let outlet: Node
    /// Its articles about the event, in order of publication.
    public let articles: [Article]
    /// Whether others tell what it carried or left out.
    public let isTold: Bool
    /// Whether articles of its own about the event are in the graph.
    public var isHeld: Bool { !articles.isEmpty }
  }

  /// How a statement belongs to the event.
  public enum Tie: String, CaseIterable, Sendable {
    /// It was made at the meeting.
    case madeAt = "made-at"
    /// Somebody who took part said it that day, and an article about the meeting reports it.
    case sameDay = "same-day"
    /// Somebody who took part said it, nobody says when, and an article about the meeting has it.
    case undated
    /// It is about the meeting.
    case about
    /// It lies in the stretch of time.
    case during
  }

  /// The statements of one speaker.
  public struct Group: Hashable, Sendable {
    /// Who said them.
    public let speakers: [String]
    /// How they belong to the event.
    public let tie: Tie
    /// The statements in the order they were said, as far as anybody knows it.
    public let rows: [Row]

    /// Groups statements.
    public init(speakers: [String], tie: Tie, rows: [Row]) {
      self.speakers = speakers
      self.tie = tie
      self.rows = rows
    }
  }

  /// One statement and what is known of each outlet.
  public struct Row: Hashable, Sendable {
    /// The statement.
    public let statement: Node
    /// What else the speaker said there of the same matter, in other words; their carriers count.
    public let others: [Node]
    /// The wording the others are measured by; nil where no article tells its own.
    public let basis: Carriage?
    /// One cell for each column.
    public let cells: [Cell]

    /// How many outlets whose coverage is here carried it.
    public var carrierCount: Int { cells.count { $0.isCarried && !$0.isSecondHand } }
    /// How many outlets are here whose coverage could hold it.
    public var heldCount: Int { cells.count { $0.articleCount > 0 } }
  }

  /// What is known of one outlet and one statement.
  public struct Cell: Hashable, Sendable {
    /// What is known.
    public enum State: String, CaseIterable, Sendable {
      /// It carried the statement.
      case carried
      /// It carried the statement in a wording that differs.
      case carriedDifferently = "carried-differently"
      /// An article says that it left the statement out.
      case leftOut = "said-to-be-left-out"
      /// Its articles about the event are here, and the statement is in none of them.
      case notCarried = "not-carried"
      /// None of its articles that could hold the statement is here.
      case noData = "no-data"
    }

    /// What is known.
    public let state: State
    /// Whether it stands between quotation marks.
    public let isDirect: Bool
    /// Whether only others tell that the outlet carried it.
    public let isSecondHand: Bool
    /// How its closest wording differs from the basis.
    public let differences: [Difference]
    /// Its wordings, the closest to the basis first.
    public let carriages: [Carriage]
    /// Who says that it was left out.
    public let claims: [Claim]
    /// How many articles of the outlet are here that could hold the statement.
    public let articleCount: Int
    /// Where it is not carried: what the outlet has of the same speaker that comes near it.
    public let nearest: Carriage?

    /// Whether it carried the statement, in whatever words.
    public var isCarried: Bool { state == .carried || state == .carriedDifferently }
  }

  /// One wording in which an outlet carried a statement.
  public struct Carriage: Hashable, Sendable {
    /// The words; nil where nobody wrote them down.
    public let words: String?
    /// Whether they stand between quotation marks.
    public let isDirect: Bool
    /// The article that has them, or that tells of them.
    public let article: Article?
    /// Whether they are from an article of the outlet itself.
    public let isFirstHand: Bool
    /// The outlet that carried it.
    public let outlet: String
  }

  /// An article's claim that an outlet left a statement out.
  public struct Claim: Hashable, Sendable {
    /// The id of the omission.
    public let id: String
    /// What was left out.
    public let what: String
    /// The article that says so.
    public let article: Article?
    /// The words in which it says so.
    public let words: String?
  }

  /// Claims that somebody left something out.
  public struct Silence: Hashable, Sendable {
    /// Who is said to have left it out.
    public let parties: [String]
    /// What was left out.
    public let what: String
    /// Who says so, in which words.
    public let claims: [Claim]
  }

  /// How many statements there are.
  public var statementCount: Int { groups.reduce(0) { $0 + $1.rows.count } }
  /// How many articles about the event are here.
  public var articleCount: Int { columns.reduce(0) { $0 + $1.articles.count } }
  /// How many outlets have articles of their own here.
  public var heldCount: Int { columns.count(where: \.isHeld) }
}

extension Comparison {
  /// The same with no more than so many rows, from the first on.
  func prefix(_ count: Int) -> Comparison {
    var room = count
    let groups = self.groups.compactMap { group -> Group? in
      let rows = Array(group.rows.prefix(max(0, room)))
      room -= rows.count
      return rows.isEmpty ? nil : Group(speakers: group.speakers, tie: group.tie, rows: rows)
    }
    return Comparison(
      meetings: meetings,
      columns: columns,
      groups: groups,
      facets: facets,
      silences: silences,
      alsoCited: alsoCited
    )
  }
}
