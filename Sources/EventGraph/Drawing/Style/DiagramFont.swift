internal import Graphviz
internal import Suggestions

/// Chooses the font of a diagram among those installed.
enum DiagramFont {
  /// Families that set Chinese well, the best first.
  private static let preferred = [
    "Noto Sans CJK SC", "Source Han Sans SC", "Source Han Sans CN", "PingFang SC",
    "Hiragino Sans GB", "Microsoft YaHei", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
    "Noto Sans SC", "Noto Serif CJK SC", "Droid Sans Fallback",
  ]

  /// What a picture without Chinese is set in.
  private static let plain = "Noto Sans,DejaVu Sans,Helvetica,Arial,sans-serif"

  /// The family to draw with: the one that is asked for, or one that has the characters, followed
  /// by those that other machines would choose.
  static func family(
    for canvas: Canvas,
    style: DiagramStyle
  ) throws(GraphvizError) -> String {
    if let font = style.font {
      try check(font)
      return font
    }
    guard canvas.needsChineseFont else { return plain }
    let installed = try FontCatalog.families(for: "zh-cn")
    let chosen = preferred.first(where: installed.contains) ?? installed.first
    guard let chosen else { throw .missingFont(language: "Chinese") }
    let others = preferred.prefix(6).filter { $0 != chosen }
    return ([chosen] + others + ["sans-serif"]).joined(separator: ",")
  }

  private static func check(_ font: String) throws(GraphvizError) {
    let installed = try FontCatalog.families()
    guard !installed.contains(font) else { return }
    throw .unknownFont(font, nearest: NearestName.find(font, among: installed))
  }
}

extension Canvas {
  var needsChineseFont: Bool {
    boxes.contains { box in
      box.text.contains { line in line.contains { TextMeasure.needsChineseFont($0.text) } }
    }
  }
}
