package import EDTF

/// A line of a curated file, as the proof of a fact.
package struct CuratedLine: Hashable, Sendable, CustomStringConvertible {
  package let source: String
  package let line: Int

  package init(source: String, line: Int) {
    self.source = source
    self.line = line
  }

  /// The place as compilers write it.
  package var description: String { "\(source):\(line)" }
}

/// A node as it is written into the store.
package struct NodeRecord: Hashable, Sendable {
  package let kind: NodeKind
  package let key: String
  package let number: StableNumber
  package var label: String
  package var type: String?
  package var status: String?
  package var text: String?
  package var happened: EDTFDate?
  package var conflict: String?
  package var note: String?
  package var names: [NameRecord] = []
  package var article: ArticleRecord?
  package var line: CuratedLine?

  package init(_ kind: NodeKind, id: String, label: String) {
    self.kind = kind
    key = "\(kind.rawValue):\(id)"
    number = StableNumber(ofNode: key)
    self.label = label
  }
}

/// What an article has beyond other nodes.
package struct ArticleRecord: Hashable, Sendable {
  package var url: String?
  package var published: String?
  package var language: String?
  package var authors: [String] = []

  package init() {}
}

/// One of the names of an entity.
package struct NameRecord: Hashable, Sendable {
  package let name: String
  package let kind: NameKind
  /// When it was the entity's name, where somebody says so.
  package let held: EDTFDate?

  package init(_ name: String, _ kind: NameKind, held: EDTFDate? = nil) {
    self.name = name
    self.kind = kind
    self.held = held
  }

  func isSame(as other: NameRecord) -> Bool {
    name == other.name && held == other.held
  }
}

/// An edge as it is written into the store.
package struct EdgeRecord: Hashable, Sendable {
  package let origin: StableNumber
  package let kind: EdgeKind
  package let target: StableNumber
  package var happened: EDTFDate?
  package var role: String?
  package var words: String?
  package var isDirect: Bool?
  /// An article's own version of a date, place or status, as JSON.
  package var told: String?
  package var conflict: String?
  package var line: CuratedLine?

  package init(_ origin: StableNumber, _ kind: EdgeKind, _ target: StableNumber) {
    self.origin = origin
    self.kind = kind
    self.target = target
  }

  /// Two edges of one kind between the same nodes are two facts where role or words differ.
  ///
  /// Somebody may hold an office twice, so of offices and free links the time tells them apart too.
  package var number: StableNumber {
    var mixture = StableNumber.Mixture()
    mixture.add(origin)
    mixture.add(UInt64(kind.code))
    mixture.add(target)
    mixture.add(role, at: 0)
    mixture.add(words, at: 1)
    if isToldApartByTime { mixture.add(happened?.description, at: 2) }
    return mixture.number
  }

  var isToldApartByTime: Bool { kind == .served || kind == .linked }
}

/// The words that prove a fact.
package struct EvidenceRecord: Hashable, Sendable {
  /// What is proved.
  package enum Fact: Hashable, Sendable {
    case node(StableNumber)
    case edge(StableNumber)
  }

  package let fact: Fact
  package let article: StableNumber
  package var paragraph: Int?
  /// The words, or nil where only the article is known.
  package let exact: String?
  package let rule: String

  package init(_ fact: Fact, article: StableNumber, exact: String?, rule: String) {
    self.fact = fact
    self.article = article
    self.exact = exact
    self.rule = rule
  }

  package var number: StableNumber {
    let subject: StableNumber =
      switch fact {
      case .node(let number), .edge(let number): number
      }
    return StableNumber(
      joining: [subject, article].map { UInt64(bitPattern: Int64($0.value)) }
        + [UInt64(paragraph ?? 0)],
      texts: [exact, rule]
    )
  }
}
