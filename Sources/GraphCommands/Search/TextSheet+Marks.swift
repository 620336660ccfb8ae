internal import CommandLineTool

extension TextSheet {
  /// What stands around a marked place.
  private struct Brackets {
    let opening: Unicode.Scalar
    let closing: Unicode.Scalar

    /// For readers without color.
    static let visible = Brackets(opening: "【", closing: "】")
    /// For lines that are still to be colored: no text has these (they are for private use).
    static let hidden = Brackets(opening: "\u{E000}", closing: "\u{E001}")
  }

  /// A text with some of its places marked: bold in color, between 【】 without.
  func marked(_ text: String, _ marks: [Range<Int>], indent: Int) throws {
    let margin = String(repeating: " ", count: indent)
    let brackets = console.styler.isOn ? Brackets.hidden : .visible
    var isMarked = false
    for line in lines(of: Self.bracketed(text, marks, brackets), indent: indent) {
      let shown = console.styler.isOn ? colored(line, &isMarked) : line
      try console.output.print(margin + shown)
    }
  }

  private static func bracketed(
    _ text: String,
    _ marks: [Range<Int>],
    _ brackets: Brackets
  ) -> String {
    let openings = Set(marks.map(\.lowerBound))
    let closings = Set(marks.map(\.upperBound))
    var bracketed = String.UnicodeScalarView()
    for (place, scalar) in text.unicodeScalars.enumerated() {
      if closings.contains(place) { bracketed.append(brackets.closing) }
      if openings.contains(place) { bracketed.append(brackets.opening) }
      bracketed.append(scalar)
    }
    if closings.contains(text.unicodeScalars.count) { bracketed.append(brackets.closing) }
    return String(bracketed)
  }

  /// Puts color in the place of brackets; a mark may go on in the next line.
  private func colored(_ line: String, _ isMarked: inout Bool) -> String {
    var colored = ""
    var run = String.UnicodeScalarView()
    func endRun() {
      colored += isMarked ? console.styler(String(run), .bold) : String(run)
      run = String.UnicodeScalarView()
    }
    for scalar in line.unicodeScalars {
      guard scalar == Brackets.hidden.opening || scalar == Brackets.hidden.closing else {
        run.append(scalar)
        continue
      }
      endRun()
      isMarked = scalar == Brackets.hidden.opening
    }
    endRun()
    return colored
  }
}
