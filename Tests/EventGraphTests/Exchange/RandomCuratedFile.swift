import JSON
import TestSupport

/// Invented curated files full of text that other formats stumble over.
enum RandomCuratedFile {
  private static let pieces = [
    "习近平", "雲灣", "<b>", "</data>", "]]>", "&amp;", "&#0;", "\"", "'", "\\", "=1+1", "\u{1}",
    "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{FFFD}", "😀", "e\u{301}", "，", "、", "%", "\t",
    "\n", "\r\n", " ", "{}", "[1]", "title ", "null", "０",
  ]
  private static let dates = [
    "2022-12-30", "2022-12~", "2023-21", "201X", "../2020", "2019-03/..", "",
  ]

  static func text(using random: inout SeededGenerator) -> String {
    let people = (0..<4).map { "人\($0)" + words(using: &random) }
    let meeting: JSONValue = object([
      ("id", "会"), ("title", .string("会" + words(using: &random))), ("type", "video"),
      ("status", "held"), ("date", date(using: &random)),
      ("participants", .array(people.prefix(3).map(JSONValue.string))),
      ("note", .string("注" + words(using: &random))),
    ])
    let statements = (0..<5).map { index in
      object([
        ("id", .string("话\(index)")), ("speaker", .string(people[index % 4])), ("meeting", "会"),
        ("said", date(using: &random)), ("text", .string("言" + words(using: &random))),
        (
          "reported",
          [["article": "文", "words": .string("引" + words(using: &random)), "direct": "true"]]
        ),
      ])
    }
    let link: JSONValue = object([
      ("from", .string(people[0])), ("to", .string(people[1])),
      ("label", .string("联" + words(using: &random))), ("when", date(using: &random)),
    ])
    let article: JSONValue = object([
      ("id", "文"), ("outlet", "报"), ("title", .string("题" + words(using: &random))),
      ("published", "2023-01-02"), ("authors", [.string("者" + words(using: &random))]),
    ])
    return JSONValue.object(
      JSONObject([
        ("eventgraph", "1"), ("outlets", [["name": "报"]]),
        ("people", .array(people.map { ["name": .string($0)] })), ("articles", [article]),
        ("meetings", [meeting]), ("statements", .array(statements)), ("links", [link]),
      ])
    ).description
  }

  /// An object without its empty members.
  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(JSONObject(members.filter { $0.1 != "" }))
  }

  private static func date(using random: inout SeededGenerator) -> JSONValue {
    .string(dates.randomElement(using: &random) ?? "")
  }

  private static func words(using random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...6, using: &random)
    return (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }
}
