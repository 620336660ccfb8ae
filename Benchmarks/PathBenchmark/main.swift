import EventGraph

/// Times queries in one process, the way a program uses the library: open once, ask often.
///
/// usage: PathBenchmark GRAPH PAIRS.csv [rounds]
/// Prints one line of JSON with the same keys as the peers' scripts.
let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: PathBenchmark GRAPH PAIRS.csv [rounds]")
  throw BenchmarkError.usage
}
let benchmark = try PathBenchmark(
  database: arguments[1],
  pairs: arguments[2],
  rounds: arguments.count > 3 ? Int(arguments[3]) ?? 5 : 5
)
try benchmark.run()
