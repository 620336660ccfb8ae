import EventGraph
import JSON

/// Times queries in one process, the way a program uses the library: open once, ask often.
///
/// usage: PathBenchmark GRAPH PAIRS.csv [--rounds N] [--only QUESTION]
///   [--timeline NAME=ID]… [WORD…]
/// Prints one line of JSON: for each question the median and the 99th percentile in milliseconds,
/// and what the answers were. The words are searched for.
var arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 2 else {
  print(
    "usage: PathBenchmark GRAPH PAIRS.csv [--rounds N] [--only QUESTION] [--timeline NAME=ID]… [WORD…]"
  )
  throw BenchmarkError.usage
}
let database = arguments.removeFirst()
let pairs = arguments.removeFirst()
var rounds = 5
if arguments.first == "--rounds" {
  arguments.removeFirst()
  rounds = arguments.popFirst().flatMap { Int($0) } ?? rounds
}
var only: String?
if arguments.first == "--only" {
  arguments.removeFirst()
  only = arguments.popFirst()
}
var people: [(name: String, id: String)] = []
while arguments.first == "--timeline" {
  arguments.removeFirst()
  let named = arguments.popFirst()?.split(separator: "=", maxSplits: 1) ?? []
  guard named.count == 2 else { throw BenchmarkError.usage }
  people.append((String(named[0]), String(named[1])))
}
let benchmark = try PathBenchmark(database: database, pairs: pairs, rounds: rounds, only: only)
var writer = JSONWriter()
writer.write(.object(try benchmark.run(people: people, searching: Array(arguments))))
print(String(decoding: writer.bytes, as: UTF8.self))
