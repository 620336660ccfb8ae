internal import EDTF

/// What a page reader found, before it is decided what of it makes the article.
struct ArticleDraft {
  /// A value, the rule that found it, and the words it was found in.
  struct Candidate<Value> {
    let value: Value
    let rule: String
    let words: String
  }

  /// A date and the rule that found it.
  struct DateCandidate {
    let date: DateText
    let rule: ArticleDate.Rule
    let words: String
  }

  let source: String
  let kind: PageKind
  /// Titles, addresses, outlets and dates, the most trusted first.
  var titles: [Candidate<String>] = []
  var subtitles: [Candidate<String>] = []
  var addresses: [Candidate<String>] = []
  var outlets: [Candidate<String>] = []
  var dates: [DateCandidate] = []
  var authors: [String] = []
  var blocks: [TextBlock] = []
  /// Blocks that the page reader itself left out, with the rule.
  var dropped: [(words: String, rule: String)] = []
  /// The language that the page or its carrier names.
  var language: String?
  var notes: [String] = []

  init(source: String, kind: PageKind) {
    self.source = source
    self.kind = kind
  }
}

extension ArticleDraft {
  mutating func addTitle(_ value: String, rule: String, words: String? = nil) {
    guard !value.isEmpty else { return }
    titles.append(Candidate(value: value, rule: rule, words: words ?? value))
  }

  mutating func addAddress(_ value: String, rule: String) {
    guard WebAddress(value).isWebPage else { return }
    addresses.append(Candidate(value: value, rule: rule, words: value))
  }

  mutating func addOutlet(_ value: String, rule: String, words: String? = nil) {
    guard !value.isEmpty else { return }
    outlets.append(Candidate(value: value, rule: rule, words: words ?? value))
  }

  /// Adds the date that a field holds, if it holds one.
  mutating func addDate(_ text: String, rule: ArticleDate.Rule) {
    guard let date = DateText.parse(text) else { return }
    dates.append(DateCandidate(date: date, rule: rule, words: text))
  }
}
