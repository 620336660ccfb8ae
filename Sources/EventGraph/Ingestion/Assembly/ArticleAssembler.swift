internal import ChineseText
internal import EDTF

/// Makes an article, or the reason why there is none, out of what a page reader found.
struct ArticleAssembler {
  /// The fewest letters behind the dateline that make a text: a flash of one sentence has more.
  static let fewestLetters = 24
  /// How many blocks at the head of a text may come before its dateline.
  private static let datelineDepth = 4

  let tools: ReadingTools
  var draft: ArticleDraft
  var body: [TextBlock] = []
  var captions: [TextBlock] = []
  var authors: [String] = []
  var dateline: Dateline?
  var bylineOutlet: String?
  var reasons: [ReadingReason] = []

  private init(_ draft: ArticleDraft, _ tools: ReadingTools) {
    self.draft = draft
    self.tools = tools
  }

  private var options: ReadingOptions { tools.options }

  /// The reading of a page.
  static func reading(from draft: ArticleDraft, with tools: ReadingTools) -> PageReading {
    var assembler = ArticleAssembler(draft, tools)
    return assembler.assemble()
  }

  private mutating func assemble() -> PageReading {
    for dropped in draft.dropped { explain("dropped", dropped.rule, dropped.words) }
    let navigation = sortBlocks()
    readDateline()
    trimEnds()
    guard bodyLetters >= Self.fewestLetters else {
      return PageReading(
        source: draft.source,
        kind: draft.kind,
        skipped: emptyReason(navigation),
        notes: draft.notes,
        reasons: reasons
      )
    }
    let article = Article(
      source: draft.source,
      kind: draft.kind,
      outlet: outlet(),
      title: choose(draft.titles, "title") ?? "",
      subtitle: choose(draft.subtitles, "subtitle"),
      url: choose(draft.addresses, "url"),
      published: published(),
      authors: allAuthors(),
      language: language(),
      paragraphs: body.map(\.paragraph),
      captions: captions.map(\.paragraph)
    )
    return PageReading(
      source: draft.source,
      kind: draft.kind,
      article: article,
      skipped: nil,
      notes: draft.notes,
      reasons: reasons
    )
  }

  mutating func explain(_ field: String, _ rule: String, _ detail: @autoclosure () -> String) {
    guard options.explains else { return }
    reasons.append(ReadingReason(field: field, rule: rule, detail: detail()))
  }

  // MARK: Text

  private var bodyLetters: Int {
    let all = body.lazy.filter { $0.kind != .heading }.reduce(0) { $0 + $1.scalars }
    // The byline behind the dateline may have been taken off with the end of the text.
    let head = body.first { $0.marks.contains { $0.kind == .dateline } }
    return all - min(dateline?.end ?? 0, head?.scalars ?? 0)
  }

  private func emptyReason(_ navigation: Int) -> SkipReason {
    // A mirror page that gives the address of its original is a page of its own, if an empty one.
    let isStub = draft.kind == .mirrorPage && !draft.addresses.isEmpty
    if !isStub, navigation > 2 || draft.blocks.filter({ $0.links > 0 }).count > 5 {
      return .linkList
    }
    return draft.blocks.isEmpty && draft.titles.isEmpty ? .empty : .noText
  }

  private mutating func readDateline() {
    for index in body.indices.prefix(Self.datelineDepth) where body[index].kind != .heading {
      guard let found = tools.datelines.read(body[index].text) else { continue }
      dateline = found
      body[index].marks.append(ArticleMark(kind: .dateline, start: 0, end: found.end))
      if let range = found.bylineRange {
        body[index].marks.append(
          ArticleMark(kind: .byline, start: range.lowerBound, end: range.upperBound)
        )
      }
      return
    }
  }

  // MARK: Fields

  private mutating func choose(
    _ candidates: [ArticleDraft.Candidate<String>],
    _ field: String
  ) -> String? {
    guard let first = candidates.first else { return nil }
    explain(field, first.rule, first.words)
    for other in candidates.dropFirst() where other.value != first.value {
      explain(field, "not \(other.rule)", other.words)
    }
    return first.value
  }

  private mutating func outlet() -> String? {
    if let given = options.outlet {
      explain("outlet", "--outlet", given)
      return options.registry.outlet(named: given)?.name ?? given
    }
    var candidates: [ArticleDraft.Candidate<String>] = []
    let add = { (value: String, rule: String, words: String) in
      candidates.append(ArticleDraft.Candidate(value: value, rule: rule, words: words))
    }
    let host = draft.addresses.first.map { WebAddress($0.value).host }
    if let host, let outlet = options.registry.outlet(host: host), outlet.kind != .platform {
      add(outlet.name, "url", host)
    }
    for candidate in draft.outlets {
      if let outlet = options.registry.outlet(named: candidate.value) {
        add(outlet.name, candidate.rule, candidate.words)
      }
    }
    if let name = dateline?.outlet { add(name, "dateline", name) }
    if let name = bylineOutlet { add(name, "byline", name) }
    if candidates.isEmpty, let candidate = draft.outlets.first {
      add(candidate.value, candidate.rule, candidate.words)
    }
    if candidates.isEmpty, let host, !host.isEmpty { add(host, "url", host) }
    return choose(candidates, "outlet")
  }

  private mutating func language() -> String? {
    let title = draft.titles.first?.value ?? ""
    return LanguageGuess.standard.tag(
      of: title,
      body.prefix(20).lazy.map(\.bytes),
      hint: draft.language
    )
  }

  private mutating func allAuthors() -> [String] {
    var all: [String] = []
    let fromText = (dateline?.authors ?? []) + authors
    for author in fromText + draft.authors where !all.contains(author) && !author.isEmpty {
      // Pages that name their outlet as the author name no author.
      if !fromText.contains(author), options.registry.outlet(named: author) != nil { continue }
      all.append(author)
    }
    return all
  }
}
