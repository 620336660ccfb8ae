/// The words at the head of a report that say who reports, from where and when.
struct Dateline: Hashable {
  /// Where the report itself begins, in Unicode scalars.
  var end: Int
  /// The outlet that the dateline names.
  var outlet: String?
  /// The day that it names.
  var day: PartialDay?
  /// The zone that it names, as an offset.
  var zone: String?
  /// Reporters.
  var authors: [String] = []
  /// Where the reporters' names stand.
  var bylineRange: Range<Int>?
}

/// Finds datelines: 【大纪元2022年12月30日讯】（大纪元记者王祥报导）, 路透北京8月31日 -, （德国之声中文网）.
struct DatelineReader {
  private static let longest = 60
  private static let longestPlace = 14

  private let outlets: OutletNameIndex
  private let bylines: BylineReader

  init(outlets: OutletNameIndex = .standard) {
    self.outlets = outlets
    bylines = BylineReader(outlets: outlets)
  }

  /// The dateline at the head of a paragraph.
  func read(_ text: String) -> Dateline? {
    let scalars = Array(text.unicodeScalars.prefix(Self.longest * 3))
    var cursor = TextCursor(scalars)
    guard var dateline = bracketed(&cursor) ?? open(&cursor) else { return nil }
    addByline(&cursor, to: &dateline)
    cursor.skipBlanks()
    dateline.end = cursor.index
    return dateline
  }

  /// What the words of a dateline end in.
  private static let endings = ["电", "電", "讯", "訊", "报导", "報導", "报道", "報道", "消息"]
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "─", "－"]

  // MARK: In brackets

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "【": "】", "（": "）", "(": ")", "［": "］", "[": "]", "〔": "〕",
  ]

  /// `【…讯】`, `（中央社台北30日电）`, `（德国之声中文网）`.
  private func bracketed(_ cursor: inout TextCursor) -> Dateline? {
    let start = cursor.index
    guard let open = cursor.current, let close = Self.brackets[open],
      let end = cursor.scalars[start...].prefix(Self.longest).firstIndex(of: close)
    else { return nil }
    let inside = TextCursor(cursor.scalars, from: start + 1, to: end)
    guard let dateline = words(inside, isRound: open == "（" || open == "(") else { return nil }
    cursor.index = end + 1
    return dateline
  }

  private func words(_ inside: TextCursor, isRound: Bool) -> Dateline? {
    var cursor = inside
    var dateline = Dateline(end: 0)
    if let outlet = acceptOutlet(&cursor) { dateline.outlet = outlet }
    let wordsStart = cursor.index
    let namesOnlyOutlet = cursor.isAtEnd && dateline.outlet != nil
    var namesEnd = inside.end
    while !cursor.isAtEnd, dateline.day == nil {
      let zoneStart = cursor.index
      if let zone = TimeZoneText.readName(&cursor) {
        dateline.zone = zone
        namesEnd = zoneStart
      }
      let dayStart = min(namesEnd, cursor.index)
      dateline.day = PartialDay.read(&cursor)
      if dateline.day == nil { cursor.index += 1 } else { namesEnd = dayStart }
    }
    let ending = inside.text(inside.index..<inside.end)
    let hasEnding = Self.endings.contains(where: ending.hasSuffix)
    let isNamed = hasEnding || (cursor.isAtEnd && dateline.outlet != nil)
    let isDated = dateline.day != nil && isNamed
    guard isDated || namesOnlyOutlet || (hasEnding && inside.end - inside.index <= 30) else {
      return nil
    }
    // (图：路透社) and (美联社) behind a picture are credits; a report opens with its own outlet.
    if isRound, !isDated, dateline.outlet == nil { return nil }
    if dateline.outlet == nil, isDated, hasEnding {
      dateline.outlet = unknownOutlet(inside, wordsStart..<namesEnd)
    }
    if let byline = bylines.read(inside.scalars, inside.index..<namesEnd) {
      dateline.authors = byline.authors
      dateline.bylineRange = byline.authors.isEmpty ? nil : inside.index..<namesEnd
    }
    return dateline
  }

  /// The words before the day as they stand, where they can be the name of an outlet.
  private func unknownOutlet(_ cursor: TextCursor, _ range: Range<Int>) -> String? {
    let name = cursor.scalars[range]
    guard (3...10).contains(name.count), name.allSatisfy(\.isIdeograph), name.first != "本" else {
      return nil
    }
    return cursor.text(range)
  }

  // MARK: Without brackets

  /// `路透北京8月31日 - `, `新华社莫斯科12月30日电`.
  private func open(_ cursor: inout TextCursor) -> Dateline? {
    var ahead = cursor
    guard let outlet = acceptOutlet(&ahead) else { return nil }
    var dateline = Dateline(end: 0, outlet: outlet)
    // 晨江日报讯 and nothing else, then a blank.
    if acceptWire(&ahead) {
      guard let next = ahead.current, next == " " || next == "\u{3000}" else { return nil }
      cursor = ahead
      return dateline
    }
    let limit = ahead.index + Self.longestPlace
    while dateline.day == nil, ahead.index <= limit, let scalar = ahead.current {
      dateline.day = PartialDay.read(&ahead)
      guard dateline.day == nil else { break }
      guard scalar.isIdeograph || Self.betweenPlaces.contains(scalar) else { return nil }
      ahead.index += 1
    }
    ahead.skipBlanks()
    guard dateline.day != nil, acceptWire(&ahead) || acceptDash(&ahead) else { return nil }
    _ = acceptDash(&ahead)
    cursor = ahead
    return dateline
  }

  /// 电 or 讯, but not 电称 and the like, which tell of a dispatch in a sentence.
  private func acceptWire(_ cursor: inout TextCursor) -> Bool {
    var ahead = cursor
    guard ahead.accept(anyOf: Self.wires) else { return false }
    if let next = ahead.current, Self.speech.contains(next) { return false }
    cursor = ahead
    return true
  }

  private static let wires: Set<Unicode.Scalar> = ["电", "電", "讯", "訊"]
  private static let speech: Set<Unicode.Scalar> = ["称", "稱", "说", "說", "指", "报", "報"]
  private static let betweenPlaces: Set<Unicode.Scalar> = ["/", "／", "·", "、", " "]

  private func acceptDash(_ cursor: inout TextCursor) -> Bool {
    let start = cursor.index
    while cursor.accept(anyOf: Self.dashes) {}
    return cursor.index > start
  }

  /// The longest outlet name at the cursor.
  private func acceptOutlet(_ cursor: inout TextCursor) -> String? {
    let found = outlets.outlet(in: cursor.scalars, at: cursor.index, to: cursor.end)
    guard let found else { return nil }
    cursor.index = found.end
    return found.name
  }

  // MARK: The byline behind it

  /// `（大纪元记者王祥报导）` right behind the dateline.
  private func addByline(_ cursor: inout TextCursor, to dateline: inout Dateline) {
    let start = cursor.index
    cursor.skipBlanks()
    guard let open = cursor.current, let close = Self.brackets[open],
      let end = cursor.scalars[cursor.index...].prefix(Self.longest).firstIndex(of: close),
      let byline = bylines.read(cursor.scalars, cursor.index + 1..<end),
      !byline.authors.isEmpty || byline.hasVerb
    else {
      cursor.index = start
      return
    }
    for author in byline.authors where !dateline.authors.contains(author) {
      dateline.authors.append(author)
    }
    dateline.bylineRange = cursor.index + 1..<end
    dateline.outlet = dateline.outlet ?? byline.outlet
    cursor.index = end + 1
  }
}
