/// What ends the benchmark.
enum BenchmarkError: Error {
  case usage
  case unreadableStatus
}
