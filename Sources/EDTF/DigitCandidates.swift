/// The numbers some digits may stand for.
struct DigitCandidates: Sendable {
  /// The numbers that come into question, before their digits are compared.
  let range: Range<Int>
  /// The digits, with 0 for the open ones, or nil where every number of the range will do.
  let pattern: Int?
  /// The open digits of the pattern.
  let unspecified: UnspecifiedDigits

  /// The first answer `find` gives, asking from the edge inwards.
  func search<Answer>(from edge: Edge, _ find: (Int) -> Answer?) -> Answer? {
    for step in 0..<range.count {
      let number = edge == .first ? range.lowerBound + step : range.upperBound - 1 - step
      if allow(number), let answer = find(number) { return answer }
    }
    return nil
  }

  /// All of them, which is meant for short ranges.
  var numbers: [Int] { range.filter(allow) }

  private func allow(_ number: Int) -> Bool {
    guard let pattern else { return true }
    return unspecified.closing(abs(number)) == pattern
  }
}

/// Where a search through time begins.
enum Edge {
  case first
  case last
}
