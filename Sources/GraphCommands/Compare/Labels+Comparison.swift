internal import EventGraph

extension Labels {
  /// What is known of an outlet and a statement.
  func state(_ state: Comparison.Cell.State) -> String {
    switch state {
    case .carried: self("carried", "刊载")
    case .carriedDifferently: self("carried differently", "刊载而措辞有别")
    case .leftOut: self("said to be left out, or something of it", "据称略去该言论或其中内容")
    case .notCarried: self("not carried: not in the outlet's articles here", "未刊载：所收该媒体报道中没有")
    case .noData: self("no data: no article of the outlet here that could have it", "无数据：未收可能刊载的报道")
    }
  }

  /// How statements belong to the event.
  func tie(_ tie: Comparison.Tie) -> String? { model.tie(tie) }

  /// What others tell of an outlet.
  var told: String { self("as told by others", "据他人转述") }

  /// What comes near a statement that is not carried.
  var near: String {
    self("something near it is there, listed as a statement of its own", "另有相近的话，单列为一条")
  }

  /// What a facet tells.
  func facet(_ kind: Facet.Kind) -> String {
    switch kind {
    case .participants: self("took part", "参加者")
    case .date: self("when", "时间")
    case .place: self("where", "地点")
    case .status: self("status", "状况")
    case .announced: self("announced", "预告")
    }
  }

  /// How a wording differs, in words.
  func difference(_ difference: Difference) -> String {
    let before = quoted(difference.before)
    let after = quoted(difference.after)
    switch difference.kind {
    case .shortened:
      return difference.after.isEmpty
        ? self("shortened, without \(before)", "缩短，无\(before)")
        : self("shortened, \(after) for \(before)", "缩短，以\(after)代\(before)")
    case .extended:
      return difference.before.isEmpty
        ? self("with more: \(after)", "多出\(after)")
        : self("with more: \(after) for \(before)", "多出\(after)，代\(before)")
    case .softened: return change("softened", "减弱", difference)
    case .strengthened: return change("strengthened", "加强", difference)
    case .addedEpithets: return change("with an epithet", "添加修饰语", difference)
    case .droppedEpithets: return change("without an epithet", "去掉修饰语", difference)
    case .figures: return change("other figures", "数字不同", difference)
    case .tense: return change("other tense", "时态不同", difference)
    case .negation: return change("other negation", "否定不同", difference)
    case .reworded:
      guard difference.before.isEmpty else { return change("in other words", "换词", difference) }
      return self("in other words: \(after)", "换词：\(after)")
    }
  }

  private func change(_ english: String, _ chinese: String, _ difference: Difference) -> String {
    let name = self(english, chinese)
    let before = quoted(difference.before)
    let after = quoted(difference.after)
    if difference.before.isEmpty { return "\(name)\(colon)\(self("+", "加"))\(after)" }
    if difference.after.isEmpty { return "\(name)\(colon)\(self("−", "减"))\(before)" }
    return "\(name)\(colon)\(before) → \(after)"
  }

  /// Before what explains a word.
  var colon: String { self(": ", "：") }

  private static let longestPiece = 36

  /// Words in quotation marks; long ones only begin and end.
  func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > Self.longestPiece else { return quoted(whole: text) }
    let half = Self.longestPiece / 2
    return quoted(whole: "\(String(scalars.prefix(half)))…\(String(scalars.suffix(half)))")
  }

  /// All of some words in quotation marks, others where these stand in the words.
  func quoted(whole text: String) -> String {
    text.unicodeScalars.contains("“") ? "「\(text)」" : "“\(text)”"
  }

  /// Where words were printed: the outlet, its article and when.
  func source(_ article: Comparison.Article) -> String {
    let when = article.published.map { self(", ", "，") + date($0) } ?? ""
    let outlet = article.outlet.isEmpty ? "" : article.outlet
    return "\(outlet)《\(article.title)》\(when)"
  }

  /// An article in short: its outlet and its day.
  func shortSource(_ article: Comparison.Article?) -> String {
    guard let article else { return self("somebody", "未注明") }
    return [article.outlet, article.published.map(date)].compactMap(\.self).joined(separator: " ")
  }
}
