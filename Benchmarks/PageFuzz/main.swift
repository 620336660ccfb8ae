// Reads damaged pages until something is wrong, and says how fast that went and what it took.
//
//   swift run -c release PageFuzz [rounds] [seed]
//
// 100,000 rounds take about a minute; `--sanitize=address` finds what a round survives by luck.

import EventGraph
import PageFuzzing
import SystemFiles

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

func peakMegabytes() -> Int {
  var usage = rusage()
  // RUSAGE_SELF is 0 everywhere, but of different types.
  unsafe getrusage(0, &usage)
  return Int(usage.ru_maxrss) >> 10
}

let words = CommandLine.arguments.dropFirst()
let rounds = words.first.flatMap { Int($0) } ?? 100_000
let seed = words.dropFirst().first.flatMap { UInt64($0) } ?? 2_022
let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
let samples = "/\(root)/Tests/EventGraphTests/Fixtures/pages"
let pages = try FolderWalk.files(at: samples).map { try FileReader.bytes(of: $0) }

var fuzzer = PageFuzzer(
  pages: pages,
  reader: PageReader(options: ReadingOptions(explains: true)),
  seed: seed
)
let clock = ContinuousClock()
let start = clock.now
var slowest = Duration.zero
for round in 1...max(1, rounds) {
  let begin = clock.now
  if let fault = fuzzer.runRound() {
    print("seed \(seed), \(fault)")
    exit(1)
  }
  slowest = max(slowest, clock.now - begin)
  if round == rounds / 10 { print("peak after a tenth: \(peakMegabytes()) MiB") }
}
print("peak at the end: \(peakMegabytes()) MiB")
print(
  "\(rounds) rounds with seed \(seed) in \(clock.now - start), the slowest in \(slowest):",
  "\(fuzzer.bytes >> 20) MiB read, \(fuzzer.articles) articles, nothing wrong"
)
