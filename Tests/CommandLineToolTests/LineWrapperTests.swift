import CommandLineTool
import Testing

@Suite struct LineWrapperTests {
  @Test(arguments: [
    ("习近平同普京举行视频会晤。", 12, ["习近平同普京", "举行视频会", "晤。"]),
    ("他说：“中俄关系好。”会后", 10, ["他说：“中", "俄关系", "好。”会后"]),
    ("据新华社12月30日电", 11, ["据新华社", "12月30日电"]),
    ("同Vladimir Putin会晤", 10, ["同Vladimir", "Putin会晤"]),
    ("list what happened, in order", 12, ["list what", "happened, in", "order"]),
    ("弗拉基米尔·普京", 11, ["弗拉基米", "尔·普京"]),
    ("https://example.org/path", 10, ["https://ex", "ample.org/", "path"]),
    ("一\n\n二", 10, ["一", "", "二"]),
    ("", 10, [""]),
    ("习", 1, ["习"]),
  ])
  func `breaks lines where a reader would`(text: String, width: Int, lines: [String]) {
    #expect(LineWrapper(width: width).lines(of: text) == lines)
  }

  @Test func `keeps every line within the width and every letter in order`() {
    var random = SystemSample(seed: 11)
    for round in 0..<2_000 {
      let text = random.text(length: 15)
      let width = 2 + round % 30
      let lines = LineWrapper(width: width).lines(of: text)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(text) in \(width)")
      let kept = lines.joined().unicodeScalars.filter { $0 != " " }
      #expect(kept.elementsEqual(text.unicodeScalars.filter { $0 != " " }), "\(text)")
    }
  }

  @Test func `begins no line with a closing mark`() {
    var random = SystemSample(seed: 13)
    for _ in 0..<500 {
      let text = (0..<12).map { _ in ["会晤，", "（视频）", "“友谊”。"][random.next(below: 3)] }.joined()
      for line in LineWrapper(width: 14).lines(of: text) {
        #expect(!"，）”。".contains(line.first ?? " "), "\(line) in \(text)")
        #expect(!"（“".contains(line.last ?? " "), "\(line) in \(text)")
      }
    }
  }
}
