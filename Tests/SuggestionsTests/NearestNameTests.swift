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

  @Test(arguments: ["frobnicate", "x", "", "习近平", "render"])
  func `offers nothing where nothing is near`(typed: String) {
    #expect(NearestName.find(typed, among: verbs) == nil)
  }
}
