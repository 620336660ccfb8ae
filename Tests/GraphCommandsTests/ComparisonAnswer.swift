import CommandTestSupport
import Foundation

/// What `graph compare --format json` says, as far as tests ask for it.
struct ComparisonAnswer: Decodable {
  struct Column: Decodable {
    let name: String
    let held: Bool
  }
  struct Source: Decodable {
    let id: String
    let published: String?
  }
  struct Claim: Decodable { let article: Source? }
  struct Difference: Decodable {
    let kind: String
    let after: String
  }
  struct Cell: Decodable {
    let outlet: String
    let state: String
    let secondHand: Bool
    let differences: [Difference]
    let claims: [Claim]
    let nearest: Wording?
  }
  struct Wording: Decodable { let words: String? }
  struct Row: Decodable {
    let id: String
    let text: String?
    let said: String?
    let also: [String]
    let carried: Int
    let held: Int
    let cells: [Cell]
  }
  struct Group: Decodable { let rows: [Row] }

  struct Counts: Decodable { let articles: Int }

  let counts: Counts
  let outlets: [Column]
  let groups: [Group]

  var rows: [Row] { groups.flatMap(\.rows) }

  func row(_ words: String) -> Row? {
    rows.first { $0.id.contains(words) || $0.text?.contains(words) == true }
  }

  func cell(_ words: String, _ outlet: String) -> Cell? {
    row(words)?.cells.first { $0.outlet.hasSuffix(":\(outlet)") }
  }

  func state(_ words: String, _ outlet: String) -> String? { cell(words, outlet)?.state }

  /// Whether an outlet has the statement, in whatever words.
  func isCarried(_ words: String, _ outlet: String) -> Bool {
    ["carried", "carried-differently"].contains(state(words, outlet) ?? "")
  }

  /// The outlets whose coverage is here.
  var held: Set<String> { Set(outlets.filter(\.held).map(\.name)) }

  init(_ outcome: CommandOutcome) throws {
    self = try JSONDecoder().decode(ComparisonAnswer.self, from: Data(outcome.output.utf8))
  }
}
