/// Resolves the references of one curated file and makes its facts.
struct CuratedRecords {
  let file: GraphFile
  let problems: ProblemList
  var references: ReferenceTable
  var records: RecordSet
  /// The articles of the file, by their nodes.
  private let articles: [StableNumber: GraphFile.Article]

  static let parties: [NodeKind] = [.person, .organization, .outlet]
  static let rule = "curated"

  /// Adds the facts of `file` to `records`; what is wrong goes to the list of problems.
  static func add(_ file: GraphFile, to records: inout RecordSet, problems: ProblemList) {
    var maker = CuratedRecords(file: file, records: records, problems: problems)
    maker.defineNodes()
    maker.connectNodes()
    records = maker.records
  }

  private init(file: GraphFile, records: RecordSet, problems: ProblemList) {
    self.file = file
    self.problems = problems
    self.records = records
    references = ReferenceTable(file: file.name, problems: problems)
    let articles = file.articles.map {
      (NodeRecord(.article, id: $0.id.text, label: "").number, $0)
    }
    self.articles = Dictionary(articles) { first, _ in first }
  }

  /// The article that `word` refers to, if it refers to one.
  func article(_ word: GraphFile.Text?) -> GraphFile.Article? {
    word.flatMap { references.peek($0, among: [.article]) }.flatMap { articles[$0] }
  }

  mutating func defineNodes() {
    for entity in file.entities { define(entity) }
    for article in file.articles { define(article) }
    for meeting in file.meetings { define(meeting) }
    for statement in file.statements { define(statement) }
    for omission in file.omissions { define(omission) }
  }

  mutating func connectNodes() {
    for entity in file.entities { connect(entity) }
    for article in file.articles { connect(article) }
    for meeting in file.meetings { connect(meeting) }
    for statement in file.statements { connect(statement) }
    for omission in file.omissions { connect(omission) }
    for link in file.links { connect(link) }
  }
}
