import EventGraph
import SQLite
import Testing

/// Each thing an examination finds, provoked by an edit that no import would make.
@Suite struct ExaminationTests {
  private func findings(after script: String) throws -> [Examination.Finding] {
    let store = try HarbourGraph.make()
    try store.connection.executeScript(
      "PRAGMA foreign_keys = OFF; \(script)"
    )
    return try store.examine().findings
  }

  private static let contradiction = "contradictions: meeting:2024-05-17-会谈: 云湾晨报：16日是周四"

  private func messages(after script: String) throws -> [String] {
    try findings(after: script).map { "\($0.check): \($0.message)" }
  }

  @Test func `finds nothing wrong with what was imported, only what sources contradict`() throws {
    let examination = try HarbourGraph.make().examine()
    #expect(examination.isSound)
    #expect(
      examination.findings.map { "\($0.check): \($0.message)" } == [Self.contradiction]
    )
  }

  @Test(arguments: [
    (
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = 'CREATE INDEX name_by_folded ON name(kind, node)'
      WHERE name = 'name_by_folded';
      PRAGMA writable_schema = RESET
      """,
      "integrity: row 1 missing from index name_by_folded"
    ),
    (
      "DELETE FROM edge_kind WHERE name = 'heldIn'",
      "connections: row 1 of edge points to a edge_kind that is not there"
    ),
    (
      "UPDATE node SET source = NULL WHERE key = 'meeting:信'",
      "evidence: meeting:信 has no evidence"
    ),
    (
      "UPDATE edge SET source = NULL WHERE role = '住在'",
      "evidence: person:方小舟 linked place:白塔楼 has no evidence"
    ),
    (
      """
      UPDATE node SET happened = '2024-07-01', lower = 1719792000, upper = 1719878399
      WHERE key = 'statement:复航'
      """,
      "dates: statement:复航 is dated 2024-07-01, after article:a2 of 2024-05-18 told of it"
    ),
    (
      """
      UPDATE edge SET kind = 10 WHERE kind = 1 AND target =
        (SELECT id FROM node WHERE key = 'statement:大概')
      """,
      "connections: person:方小舟 published statement:大概, which kinds of these two cannot"
    ),
  ])
  func `finds damage, loose ends, missing proof and dates that cannot be`(
    script: String,
    message: String
  ) throws {
    let findings = try findings(after: script)
    let found = findings.filter(\.isProblem).map { "\($0.check): \($0.message)" }
    let isFound = found.contains { line in
      // A row's number is made of its content; which one it is does not matter here.
      line == message || line.replacing(/row \d+/, with: "row 1") == message
    }
    #expect(isFound, "\(found)")
    #expect(findings.allSatisfy { !$0.advice.isEmpty })
  }

  @Test func `takes an announcement for what it is`() throws {
    let script = """
      UPDATE node SET lower = 1719792000, upper = 1719878399, happened = '2024-07-01'
      WHERE key = 'meeting:秋天再会'
      """
    #expect(try messages(after: script) == [Self.contradiction])
  }
}
