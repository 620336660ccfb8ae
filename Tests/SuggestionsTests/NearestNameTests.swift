import Suggestions
import Testing

@Suite struct NearestNameTests {
  private let verbs = ["init", "ingest", "timeline", "path", "show", "stats", "export", "entity"]

  @Test(arguments: [
    ("timelien", "timeline"), ("timline", "timeline"), ("TIMELINE", "timeline"),
    ("time", "timeline"), ("ptah", "path"), ("sow", "show"), ("exprot", "export"),
  ])
  func `finds what was meant`(typed: String, meant: String) {
    #expect(NearestName.find(typed, among: verbs) == meant)
  }

  @Test func `puts what begins alike first`() {
    let names = ["司金", "普京", "金", "普尔金", "普丁", "人民币"]
    #expect(NearestName.all("普金", among: names) == [["普京", "普尔金", "普丁"], ["司金", "金"]])
    #expect(NearestName.find("普金", among: names) == "普京")
  }

  @Test(arguments: ["frobnicate", "x", "", "习近平", "render"])
  func `offers nothing where nothing is near`(typed: String) {
    #expect(NearestName.find(typed, among: verbs) == nil)
  }
}
