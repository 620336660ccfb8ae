import EventGraph
import Foundation
import TestSupport
import Testing

@Suite struct PageWatchTests {
  @Test func `notices what came, what changed and what is gone`() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write("一", to: "a/1.md")
    let two = try folder.write("二", to: "2.md")
    var watch = PageWatch([folder.url.path, two])
    var seen = try watch.look()
    #expect(seen.changed == [two, one])
    #expect(!seen.anyGone)
    #expect(try watch.look().changed.isEmpty)
    try folder.write("一二", to: "a/1.md")
    let three = try folder.write("三", to: "a/3.md")
    #expect(try watch.look().changed == [one, three])
    try FileManager.default.removeItem(atPath: one)
    seen = try watch.look()
    #expect(seen.changed.isEmpty)
    #expect(seen.anyGone)
    #expect(try watch.pages() == [two, three])
  }

  @Test func `refuses a path that is not there`() {
    var watch = PageWatch(["没有.md"])
    #expect(throws: EventGraphError.self) { _ = try watch.look() }
  }
}
