/// A line, or the part of a line in brackets, that says who wrote, edited or carried an article.
struct Byline: Hashable {
  /// Reporters and editors, in order, each once.
  var authors: [String] = []
  /// The first outlet named other than as a source.
  var outlet: String?
  /// Whether the line says what the reporters did (…报导), so that it is no mere label.
  var hasVerb = false
  /// Whether the line names what the text was taken from.
  var hasSource = false
}

/// Reads bylines; refuses everything that says more than a byline does.
struct BylineReader {
  private enum Expectation: Equatable {
    case nothing
    case authors(afterLabel: Bool)
    case crew
    case source
  }

  /// No byline is longer, and no sentence is read to its end to find out.
  static let maximumLength = 90
  private static let longestName = 16

  private let outlets: OutletNameIndex
  private let words: BylineWords

  init(outlets: OutletNameIndex = .standard, words: BylineWords = .standard) {
    self.outlets = outlets
    self.words = words
  }

  /// The byline that a whole text is; nil where it is none.
  func read(_ text: String) -> Byline? {
    let scalars = Array(text.unicodeScalars.prefix(Self.maximumLength + 1))
    guard scalars.count <= Self.maximumLength else { return nil }
    return read(scalars, 0..<scalars.count)
  }

  /// The byline that a stretch of text is; nil where it is none.
  func read(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Byline? {
    guard range.count <= Self.maximumLength else { return nil }
    var byline = Byline()
    var expectation = Expectation.nothing
    var labels: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if Self.separators.contains(scalars[index]) || endsPart(scalars, index, range.upperBound) {
        index += 1
      } else if let found = words.word(in: scalars, at: index, to: range.upperBound) {
        expectation = self.expectation(after: found.kind, before: expectation)
        if found.kind == .verb { byline.hasVerb = true }
        if found.kind != .place {
          labels.append(TextCursor(scalars).text(index..<found.end))
        }
        index = found.end
      } else if let found = outlets.outlet(in: scalars, at: index, to: range.upperBound) {
        if byline.outlet == nil, expectation != .source { byline.outlet = found.name }
        if expectation == .source { byline.hasSource = true }
        if expectation != .source { expectation = .authors(afterLabel: false) }
        index = found.end
      } else if let end = name(scalars, index, range.upperBound, expectation, &byline) {
        index = end
      } else if let end = unknownOutlet(scalars, index, range.upperBound) {
        if byline.outlet == nil { byline.outlet = TextCursor(scalars).text(index..<end) }
        index = end
      } else {
        return nil
      }
    }
    guard !labels.isEmpty, saysSomething(byline) else { return nil }
    return isTurnOfInterview(byline, labels) ? nil : byline
  }

  /// Whether a full stop stands between two parts of a byline: ……报道。责编：申铧.
  private func endsPart(_ scalars: [Unicode.Scalar], _ index: Int, _ limit: Int) -> Bool {
    scalars[index] == "。" && words.word(in: scalars, at: index + 1, to: limit) != nil
  }

  private func saysSomething(_ byline: Byline) -> Bool {
    !byline.authors.isEmpty || byline.hasSource || (byline.hasVerb && byline.outlet != nil)
  }

  /// `记者：您好` greets somebody: after this label alone, only what begins with a surname is a name.
  private func isTurnOfInterview(_ byline: Byline, _ labels: [String]) -> Bool {
    guard labels == ["记者"] || labels == ["記者"], byline.outlet == nil else { return false }
    return byline.authors.contains { words.surnameLength(Array($0.unicodeScalars)[...]) == 0 }
  }

  private func expectation(after kind: BylineWords.Kind, before: Expectation) -> Expectation {
    switch kind {
    case .author: .authors(afterLabel: true)
    case .crew: .crew
    case .source: .source
    case .verb: .nothing
    case .place: before
    }
  }
}

// MARK: - Outlets nobody listed

extension BylineReader {
  private static let outletEndings = Set("报報社台臺网網刊".unicodeScalars)
  private static let longestOutlet = 10

  /// Where a word ends that looks like an outlet and stands right before 记者.
  private func unknownOutlet(_ scalars: [Unicode.Scalar], _ start: Int, _ limit: Int) -> Int? {
    var end = start
    while end < limit, end - start < Self.longestOutlet, scalars[end].isIdeograph {
      end += 1
      guard Self.outletEndings.contains(scalars[end - 1]) else { continue }
      if words.word(in: scalars, at: end, to: limit)?.kind == .author, end - start > 2 {
        return end
      }
    }
    return nil
  }
}

// MARK: - Names

extension BylineReader {
  private static let separators = Set(
    " \u{3000}\t:：/／,，、;；|｜()（）[]【】《》#＃◇◆■*＊@—─-–·.".unicodeScalars
  )
  private static let nameDots = Set("·‧・•. ".unicodeScalars)

  /// Reads one name, and returns where it ends; nil where there is none, or none is expected.
  private func name(
    _ scalars: [Unicode.Scalar],
    _ start: Int,
    _ limit: Int,
    _ expectation: Expectation,
    _ byline: inout Byline
  ) -> Int? {
    guard expectation != .nothing else { return nil }
    var end = start
    while end < limit, end - start < Self.longestName, isNamePart(scalars, end, limit, start) {
      if end > start, scalars[end].isIdeograph,
        words.word(in: scalars, at: end, to: limit) != nil
      {
        break
      }
      end += 1
    }
    while end > start, Self.nameDots.contains(scalars[end - 1]) { end -= 1 }
    guard end > start else { return nil }
    let name = scalars[start..<end]
    guard case .authors(let afterLabel) = expectation else {
      if expectation == .source { byline.hasSource = true }
      return end
    }
    guard let person = person(name, needsSurname: !afterLabel) else { return nil }
    let text = String(String.UnicodeScalarView(person))
    if !byline.authors.contains(text) { byline.authors.append(text) }
    // What stands between a name and 报导 says where they reported from.
    let isBeforeVerb = words.word(in: scalars, at: end, to: limit)?.kind == .verb
    return isBeforeVerb ? end : start + person.count
  }

  /// Chinese names hold ideographs only; foreign ones dots, and Latin ones blanks between words.
  private func isNamePart(
    _ scalars: [Unicode.Scalar],
    _ index: Int,
    _ limit: Int,
    _ start: Int
  ) -> Bool {
    let scalar = scalars[index]
    if scalar.isIdeograph { return index == start || scalars[index - 1] != " " }
    if scalar.properties.isAlphabetic { return true }
    guard index > start, index + 1 < limit, Self.nameDots.contains(scalar) else { return false }
    let next = scalars[index + 1]
    if scalar == " " { return scalars[index - 1].isASCIILetter && next.isASCIILetter }
    return next.isIdeograph || next.properties.isAlphabetic
  }

  /// A name, without what follows it and is none of it: 郭曜荣台湾台中 is 郭曜荣 in Taichung.
  private func person(
    _ name: ArraySlice<Unicode.Scalar>,
    needsSurname: Bool
  ) -> ArraySlice<Unicode.Scalar>? {
    guard name.allSatisfy(\.isIdeograph) else {
      return name.count >= 3 ? name : nil
    }
    let surname = words.surnameLength(name)
    guard surname > 0 || !needsSurname else { return nil }
    switch name.count {
    case ..<2: return nil
    case 2...3: return name
    case 4 where surname == 2 || !needsSurname: return name
    default: return needsSurname || surname > 0 ? name.prefix(surname + 2) : nil
    }
  }
}
