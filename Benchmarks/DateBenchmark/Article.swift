import ChineseText
import EDTF
import JSON

/// An article as the benchmark reads it.
struct Article {
  let source: String
  let context: DateContext
  let paragraphs: [String]

  /// How much text it has.
  var byteCount: Int { paragraphs.reduce(0) { $0 + $1.utf8.count } }

  /// Reads articles, one a line.
  static func all(in bytes: [UInt8]) throws -> [Article] {
    try bytes.split(separator: UInt8(ascii: "\n")).map { line in
      let object = try JSONParser.parse(Array(line))
      let published = object["published"]?.string.flatMap { try? EDTFDate(parsing: $0) }
      return Article(
        source: object["source"]?.string ?? "",
        context: DateContext(published: published?.exactDay),
        paragraphs: object["paragraphs"]?.array?.compactMap(\.string) ?? []
      )
    }
  }

  /// Its time expressions.
  func expressions(by finder: DateFinder) -> [[TimeExpression]] {
    finder.expressions(in: paragraphs, context)
  }

  /// Its dates, each words and value once, as a line of JSON.
  func report(by finder: DateFinder) -> String {
    var seen: Set<String> = []
    var dates: [JSONValue] = []
    for found in expressions(by: finder).joined() where found.standing == .calendar {
      let value = found.writtenValue
      guard seen.insert("\(found.text) \(value)").inserted else { continue }
      dates.append(["text": .string(found.text), "value": .string(value)])
    }
    var writer = JSONWriter()
    writer.write(["source": .string(source), "dates": .array(dates)])
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
