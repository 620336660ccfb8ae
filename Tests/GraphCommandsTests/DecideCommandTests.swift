import CommandLineTool
import CommandTestSupport
import GraphCommands
import TestSupport
import Testing

@Suite struct DecideCommandTests {
  private func desk() throws -> GraphDesk {
    let desk = try GraphDesk()
    for (day, name) in [(3, "阿列克谢·库兹涅佐夫"), (4, "库兹涅佐夫")] {
      let text = "渔港谈话\n\n【北港日报2024年6月\(day)日讯】\n\n俄罗斯渔业专家\(name)表示，鱼群今年来得比往年更早一些。\n"
      _ = try desk.folder.write(text, to: "\(day).txt")
    }
    _ = try desk.folder.write("entity marge a b\n\nstatement same c # x\n", to: "bad.txt")
    desk.run("ingest {here}/3.txt {here}/4.txt")
    return desk
  }

  @Test func `decides, lists and takes back`() throws {
    try expectGolden(
      try desk().transcript([
        "review", "entity merge 阿列克谢·库兹涅佐夫 person:库兹涅佐夫 --because 同一人", "review",
        "entity rename 库兹涅佐夫 老库兹涅佐夫", "show 库兹涅佐夫 --why", "decisions", "decisions --format json",
        "decisions --export {here}/decisions.txt", "undo", "undo --number 1", "undo", "decisions",
        "decisions --import {here}/decisions.txt", "decisions --export -",
        "show statement:2024-06-03 --why", "reject 老库兹涅佐夫", "show 老库兹涅佐夫",
      ]),
      "decide/session.txt"
    )
  }

  @Test func `says what cannot be decided`() throws {
    try expectGolden(
      try desk().transcript([
        "entity merge 库兹涅佐夫", "entity merge person:库兹涅佐夫 outlet:北港日报",
        "entity merge person:库兹涅佐夫 person:库兹涅佐夫", "entity split person:库兹涅佐夫",
        "statement different statement:2024", "meeting same x y", "entity", "undo --number 7",
        "decisions --import {here}/bad.txt", "decisions --import {here}/none.txt",
        "reject article:北港日报-2024-06-03",
      ]),
      "decide/failures.txt"
    )
  }
}
