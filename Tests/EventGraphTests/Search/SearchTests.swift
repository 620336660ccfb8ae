import EDTF
import EventGraph
import SQLite
import TestSupport
import Testing

@Suite struct SearchTests {
  /// Texts of few characters, so that they are often alike; the second of a pair is traditional.
  private static let letters = Array("普京习近平访问訪問会會晤俄，")
  private static let simplified: [Character: Character] = ["訪": "访", "問": "问", "會": "会"]

  private func plain(_ text: String) -> String {
    String(text.map { Self.simplified[$0] ?? $0 })
  }

  private func store(_ texts: [String]) throws -> GraphStore {
    let kinds = ["person", "article", "statement", "meeting"]
    let rows = texts.enumerated().map { place, text in
      "\(kinds[place % 4]):t\(place),\(kinds[place % 4]),\(text),2022-12-\(10 + place % 20)"
    }
    let store = try GraphStore.inMemory()
    _ = try store.importTables(
      nodes: CuratedFile(path: "n.csv", bytes: bytes(["id,type,name,ts"] + rows)),
      edges: CuratedFile(path: "e.csv", bytes: bytes(["src,dst,type"]))
    )
    return store
  }

  private func bytes(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func found(_ text: String, in store: GraphStore) throws -> Set<String> {
    var query = SearchQuery(text)
    query.limit = .max
    let results = try store.search(query)
    #expect(results.count == results.hits.count && !results.isMore)
    return Set(results.hits.map(\.node.id))
  }

  private func texts(_ count: Int, _ random: inout SeededGenerator) -> [String] {
    (0..<count).map { _ in
      let length = Int.random(in: 1...24, using: &random)
      let text = (0..<length).compactMap { _ in Self.letters.randomElement(using: &random) }
      return "\"" + String(text) + "\""
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `finds every text with these characters and no other`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let texts = texts(60, &random)
    let store = try store(texts)
    for _ in 0..<60 {
      let length = Int.random(in: 1...4, using: &random)
      let letters = Self.letters.dropLast()
      let word = String((0..<length).compactMap { _ in letters.randomElement(using: &random) })
      let expected = texts.indices.filter { plain(texts[$0]).contains(plain(word)) }
      let found = try found(word, in: store)
      #expect(found.count == expected.count, "\(word)")
      #expect(expected.allSatisfy { place in found.contains { $0.hasSuffix(":t\(place)") } })
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `finds every text with a phrase across marks and words, and no other`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = ["普京", "说", "访", "问", "：“", "，", "，", "NATO", "G7", " "]
    func text(_ lengths: ClosedRange<Int>) -> String {
      let length = Int.random(in: lengths, using: &random)
      return (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    /// Words as they are compared, with a blank at either end.
    func plain(_ text: String) -> String {
      let letters = text.map { "：“， ".contains($0) ? " " : String($0) }.joined()
      var plain = ""
      for letter in letters.split(separator: " ").joined(separator: " ") {
        // Latin words end where Chinese begins.
        if let last = plain.last, last != " ", letter != " ", last.isASCII != letter.isASCII {
          plain += "|"
        }
        plain.append(letter)
      }
      return plain
    }
    func has(_ text: String, _ phrase: String) -> Bool {
      let (text, phrase) = (plain(text), plain(phrase))
      let marks: Set<Character> = ["|", " "]
      return text.ranges(of: phrase).contains { range in
        let before = text[..<range.lowerBound].last
        let after = text[range.upperBound...].first
        let beginsWord = phrase.first.map { $0.isASCII } ?? false
        let endsWord = phrase.last.map { $0.isASCII } ?? false
        return (!beginsWord || before.map(marks.contains) ?? true)
          && (!endsWord || after.map(marks.contains) ?? true)
      }
    }
    let texts = (0..<60).map { _ in "普\(text(1...9))" }
    let store = try store(texts.map { "\"\($0)\"" })
    for _ in 0..<60 {
      let phrase = text(1...4)
      guard !plain(phrase).isEmpty else { continue }
      let expected = texts.indices.filter { has(texts[$0], phrase) }
      let found = try found("\"\(phrase)\"", in: store)
      #expect(found.count == expected.count, "\(phrase)")
      #expect(expected.allSatisfy { place in found.contains { $0.hasSuffix(":t\(place)") } })
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `joins words with and, or and not`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let texts = texts(60, &random)
    let store = try store(texts)
    let words = ["普京", "习近平", "会晤", "访", "俄普京"]
    func has(_ place: Int, _ word: Int) -> Bool { plain(texts[place]).contains(words[word]) }
    let cases: [(String, (Int) -> Bool)] = [
      ("普京 习近平", { has($0, 0) && has($0, 1) }),
      ("普京 OR 习近平 会晤", { has($0, 0) || has($0, 1) && has($0, 2) }),
      ("(普京 OR 习近平) 会晤", { (has($0, 0) || has($0, 1)) && has($0, 2) }),
      ("访 NOT 会晤", { has($0, 3) && !has($0, 2) }),
      ("訪 -习近平", { has($0, 3) && !has($0, 1) }),
      ("(普京 NOT (会晤 OR 访)) AND 习近平", { has($0, 0) && !has($0, 2) && !has($0, 3) && has($0, 1) }),
      ("普京 OR (NOT 习近平)", { has($0, 0) || !has($0, 1) }),
      ("\"俄普京\" OR 「会晤」", { has($0, 4) || has($0, 2) }),
    ]
    for (text, isExpected) in cases {
      let expected = texts.indices.filter(isExpected)
      let found = try found(text, in: store)
      #expect(found.count == expected.count, "\(text)")
      #expect(expected.allSatisfy { place in found.contains { $0.hasSuffix(":t\(place)") } })
    }
  }

  @Test func `finds what was written since the index was made, and no longer what was replaced`()
    throws
  {
    let store = try store(["普京访问", "习近平会晤", "俄外交部"])
    try store.connection.execute("UPDATE node SET label = '王毅通话' WHERE key = 'person:t0'")
    try store.connection.execute("DELETE FROM name WHERE name = '普京访问'")
    #expect(try found("普京", in: store) == [])
    #expect(try found("王毅", in: store) == ["person:t0"])
    try store.connection.execute("DELETE FROM node WHERE key = 'article:t1'")
    #expect(try found("习近平", in: store) == [])
    try store.updateSearchIndex()
    #expect(try found("王毅", in: store) == ["person:t0"])
    #expect(try found("普京", in: store) == [])
    let pending = try store.connection.rows("SELECT node FROM search_pending") { $0.integer(0) }
    #expect(pending.isEmpty)
  }

  @Test func `stays right through many small changes`() throws {
    var random = SeededGenerator(seed: 7)
    var texts = texts(40, &random)
    let store = try store(texts)
    for _ in 0..<30 {
      let place = Int.random(in: 0..<40, using: &random)
      texts[place] = self.texts(1, &random)[0]
      let key = ["person", "article", "statement", "meeting"][place % 4] + ":t\(place)"
      let label = String(texts[place].dropFirst().dropLast())
      try store.connection.execute(
        "UPDATE node SET label = \(label), text = NULL WHERE key = \(key)"
      )
      try store.connection.execute(
        "DELETE FROM name WHERE node = (SELECT id FROM node WHERE key = \(key))"
      )
      if Bool.random(using: &random) { try store.updateSearchIndex() }
      for word in ["普京", "会晤", "近"] {
        let expected = texts.indices.filter { plain(texts[$0]).contains(word) }
        #expect(try found(word, in: store).count == expected.count)
      }
    }
    let segments = try store.connection.rows("SELECT size FROM search_segment") { $0.integer(0) }
    #expect(segments.count < 8)
  }

  @Test(arguments: [
    ("xinhua", ["article:t1"]), ("Xin", []), ("Xin*", ["article:t1", "meeting:t3"]),
    ("Ｇ７", ["meeting:t3"]),
    ("弗拉基米尔普京", ["person:t0"]), ("弗拉基米爾‧普京", ["person:t0"]), ("新华社 Xinhua", ["article:t1"]),
    ("covid-19", ["statement:t2"]), ("19", ["statement:t2"]), ("1*", ["statement:t2"]),
  ])
  func `knows words, widths and dots`(word: String, ids: [String]) throws {
    let store = try store(["弗拉基米尔·普京", "新华社（Xinhua）报道", "COVID-19之后", "G7峰会 Xinjiang"])
    #expect(try found(word, in: store) == Set(ids))
  }

  @Test func `marks the words in a piece of the text`() throws {
    let long = String(repeating: "云湾与石渡的渡轮今年停航。", count: 12)
    let store = try store([long + "普京称将訪問北京，然后訪問上海。" + long])
    let hit = try #require(try store.search(SearchQuery("访问 普京")).hits.first)
    let scalars = Array(hit.snippet.unicodeScalars)
    let marked = hit.marks.map { String(String.UnicodeScalarView(scalars[$0])) }
    #expect(marked == ["普京", "訪問", "訪問"])
    #expect(hit.snippet.hasPrefix("…普京称将訪問北京") && hit.snippet.hasSuffix("…"))
    #expect(hit.field == .label)
  }

  @Test func `puts first what is about the word most`() throws {
    let long = String(repeating: "云湾与石渡的渡轮今年停航，", count: 5)
    let store = try store(["普京", long + "普京" + long, "普京会见普京的客人"])
    let ids = try store.search(SearchQuery("普京")).hits.map(\.node.id)
    #expect(ids.first == "person:t0" && ids.last == "article:t1")
  }

  @Test(arguments: ["", "，。", "NOT 普京", "(普京", "普京)", "((((((((((((((((((((((((((((((((((普"])
  func `says what is wrong with a search`(text: String) throws {
    let store = try store(["普京"])
    #expect(throws: SearchSyntaxError.self) { try store.search(SearchQuery(text)) }
  }

  @Test func `refuses a thousand words`() throws {
    let store = try store(["普京"])
    let text = Array(repeating: "普京", count: 1_000).joined(separator: " ")
    #expect(throws: SearchSyntaxError.self) { try store.search(SearchQuery(text)) }
  }

  @Test func `keeps to kinds, times and a limit`() throws {
    let store = try store((0..<40).map { _ in "普京会晤" })
    var query = SearchQuery("普京")
    query.kinds = [.meeting, .statement]
    #expect(try store.search(query).count == 20)
    query.limit = 3
    let few = try store.search(query)
    #expect(few.hits.count == 3 && few.count == 20 && !few.isMore)
    query.limit = 40
    query.from = EDTFDate("2022-12-20")
    query.through = EDTFDate("2022-12-25")
    let hits = try store.search(query).hits
    #expect(hits.count == 8)
    #expect(hits.allSatisfy { ($0.node.happened?.description ?? "") >= "2022-12-20" })
  }
}
