/// Shows on standard error how far long work has come: bar, rate, time left.
///
/// It appears once the work has lasted half a second, and only in front of a person.
package final class ProgressBar {
  private let label: String
  private let total: Int?
  private let start: Duration
  private let console: Console
  private var done = 0
  private var lastDrawn: Duration?

  /// Work that is done sooner needs no bar.
  private static let patience = Duration.milliseconds(500)
  /// Faster than this nobody can read.
  private static let pause = Duration.milliseconds(100)
  private static let barWidth = 20

  init(_ label: String, of total: Int?, on console: Console) {
    self.label = label
    self.total = total
    self.console = console
    start = console.now()
  }

  /// Notes that `count` more pieces are done.
  package func advance(by count: Int = 1) {
    done += count
    guard console.showsProgress else { return }
    let now = console.now()
    guard now - start >= Self.patience, now - (lastDrawn ?? start) >= Self.pause else { return }
    lastDrawn = now
    console.progressLine = line(after: now - start)
  }

  /// The line as it stands after some time of work.
  func line(after elapsed: Duration) -> String {
    let rate = Double(done) / max(0.001, elapsed / .seconds(1))
    var parts = ["\(label) \(Self.grouped(done))"]
    if let total, total > 0 {
      let share = min(1, Double(done) / Double(total))
      let filled = Int(share * Double(Self.barWidth))
      parts[0] += "/\(Self.grouped(total))"
      parts.append(
        String(repeating: "█", count: filled)
          + String(repeating: "░", count: Self.barWidth - filled)
          + " \(Int(share * 100))%"
      )
    }
    parts.append("\(Self.rateText(rate))/s")
    if let total, rate > 0, done < total {
      parts.append("\(Self.timeText(Double(total - done) / rate)) left")
    }
    return TextTruncation.cut(parts.joined(separator: "  "), to: console.errorWidth - 1)
  }

  private static func rateText(_ rate: Double) -> String {
    guard rate < 10 else { return grouped(Int(min(rate, 1e15))) }
    let tenths = Int((rate * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func timeText(_ seconds: Double) -> String {
    let seconds = Int(min(seconds, 1e9).rounded(.up))
    if seconds < 90 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    return minutes < 90 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// The number with a comma between thousands.
  private static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
