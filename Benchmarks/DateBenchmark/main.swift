import ChineseText
import EDTF
import JSON
import SystemFiles

/// Finds the time expressions of articles, the way a program uses the library.
///
/// usage: DateBenchmark ARTICLES.jsonl [rounds]
/// An article is a line {"source", "published", "paragraphs": [text]}. With rounds, prints the
/// megabytes a second of each; without, a line {"source", "dates": [{"text", "value"}]} an article.
let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("usage: DateBenchmark ARTICLES.jsonl [rounds]")
  throw BenchmarkError.usage
}
let articles = try Article.all(in: FileReader.bytes(of: arguments[1], limit: 1 << 30))
let finder = DateFinder()
if arguments.count > 2, let rounds = Int(arguments[2]) {
  let bytes = articles.reduce(0) { $0 + $1.byteCount }
  for _ in 0..<rounds {
    let start = processorSeconds()
    var count = 0
    for article in articles { count += article.expressions(by: finder).joined().count }
    print("\(count) expressions, \(Double(bytes) / 1e6 / (processorSeconds() - start)) MB/s")
  }
} else {
  for article in articles { print(article.report(by: finder)) }
}
