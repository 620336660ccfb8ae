import CommandLineTool
import CommandTestSupport
import GraphCommands
import TestSupport
import Testing

@Suite struct DatesCommandTests {
  @Test func `prints what it finds and where`() throws {
    let seed = "克里姆林宫周四（12月28日）表示，普京将于周五（29日）与习近平会晤。上周，他派人访问北京。"
    let lines = [
      ["dates", "--published", "2022-12-30", seed],
      ["dates", "--published", "2022-12-30", "9月15日-16日", "自2月以来", "无日期"],
      ["dates", "--published", "2022-12-30", "--format", "text", seed],
      ["dates", "--published", "2022-12-30", "--format", "csv", "--explain", "三天后，今年初"],
      ["dates", "--published", "2022-12-30", "--explain", "北京时间今晚8点半", "11月底前"],
      ["dates", "--published", "2022-12-30", "--zone", "+08:00", "今晚8点半", "美东时间今天上午9点"],
      ["dates", "--published", "2022-12-30", "--zone=-05:00", "昨天23:30", "当地时间今晚8点"],
      ["dates", "--published", "2022-12-30", "--zone", "Z", "2022-12-30T08:00:15", "8月1日"],
      ["dates", "--published", "2022-12-30", "--vague", "近日，过去三天"],
      ["dates", "--published", "2022-12-30", "--vague", "今后两年，前几天，目前"],
      ["dates", "2022年9月16日，上周"],
      ["dates", "--published", "2022-12-30", "近日"],
      ["dates", "--published", "2022-12", "上周"],
      ["dates", "--published", "2022-12-30", "--zone", "CET", "上周"],
    ]
    try expectGolden(Transcript.of(lines, tool: GraphTool.tool), "dates.txt")
  }

  @Test func `reads every line for itself, or all as one article`() {
    let text = "9月15日他抵达。\r\n17日回国。\n"
    var stage = CommandStage()
    stage.input = Array(text.utf8)
    let alone = stage.run(GraphTool.tool, ["dates", "--published", "2022-12-30", "-"])
    #expect(alone.output.contains(#""value":"2022-12-17""#))
    let article = stage.run(
      GraphTool.tool,
      ["dates", "--published", "2022-12-30", "--article", "--explain"]
    )
    #expect(article.output.contains(#""line":2"#))
    #expect(article.status == .done)
  }

  @Test func `counts Unicode scalars, not bytes`() {
    let outcome = CommandStage().run(
      GraphTool.tool,
      ["dates", "--published", "2022-12-30", "👩‍👩‍👧在周五"]
    )
    #expect(outcome.output.contains(#""text":"周五","value":"2022-12-30","start":6,"end":8"#))
  }

  @Test func `tells by its status that nothing was found`() {
    let outcome = CommandStage().run(GraphTool.tool, ["dates", "--published", "2022-12-30", "六四"])
    #expect(
      outcome == CommandOutcome(status: .nothingFound, output: "", errors: "no date was found\n")
    )
  }
}
