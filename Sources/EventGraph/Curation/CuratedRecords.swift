/// Resolves the references of one curated file and makes its facts.
struct CuratedRecords {
  let file: GraphFile
  let problems: ProblemList
  var references: ReferenceTable
  var records: RecordSet

  static let parties: [NodeKind] = [.person, .organization, .outlet]
  static let rule = "curated"

  /// Adds the facts of `file` to `records`; what is wrong goes to the list of problems.
  static func add(_ file: GraphFile, to records: inout RecordSet, problems: ProblemList) {
    var maker = CuratedRecords(
      file: file,
      problems: problems,
      references: ReferenceTable(file: file.name, problems: problems),
      records: records
    )
    maker.defineNodes()
    maker.connectNodes()
    records = maker.records
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
