import EDTF
import Foundation
import TestSupport
import Testing

/// The values of a public list, which is not part of this repository.
@Suite struct SharedListTests {
  private static let list = Repository.sharedData?.appending(path: "suites/edtf-unt.json")

  private func values(_ names: [String]) throws -> [String] {
    let url = try #require(Self.list)
    let json = try JSONSerialization.jsonObject(with: try Data(contentsOf: url))
    let lists = try #require(json as? [String: Any])
    return try names.flatMap { try #require(lists[$0] as? [String]) }
  }

  @Test(
    .enabled(if: list != nil, "the shared list of EDTF values is absent"),
    arguments: [("Level0", 0), ("Level1", 1), ("Level2", 2)]
  )
  func `reads every valid value at its level`(name: String, level: Int) throws {
    for value in try values([name]) {
      let report = EDTFReport(value)
      #expect(report.isValid, "\(value): \(report.error.map(String.init(describing:)) ?? "")")
      #expect(report.level == level, "\(value)")
      let canonical = try #require(report.canonical)
      #expect(try EDTFDate(parsing: canonical) == report.date, "\(value) -> \(canonical)")
    }
  }

  @Test(.enabled(if: list != nil, "the shared list of EDTF values is absent"))
  func `refuses every invalid value`() throws {
    let names = ["invalid_edtf_dates", "invalid_edtf_intervals", "invalid_edtf_datetimes"]
    let invalid = try values(names)
    #expect(invalid.count == 56)
    for value in invalid {
      #expect(EDTFReport(value).error != nil, "\(value)")
    }
  }
}
