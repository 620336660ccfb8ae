/// What has to be taken out of one sequence and put into it to get another.
struct EditScript {
  /// A stretch of the first sequence and what stands in its place in the second.
  struct Edit: Hashable {
    var removed: Range<Int>
    var added: Range<Int>
  }

  /// The edits in order; what lies between them is equal.
  private(set) var edits: [Edit] = []
  /// How many elements are equal.
  private(set) var common = 0

  /// Longer middles than this product of lengths are taken as replaced as a whole.
  private static let largestTable = 1_000_000
  /// Equal stretches shorter than this, between two edits, are accidents.
  private static let shortestCommon = 2

  init(from old: [UInt16], to new: [UInt16]) {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    {
      end += 1
    }
    let (oldEnd, newEnd) = (old.count - end, new.count - end)
    let matches = Self.matches(old[start..<oldEnd], new[start..<newEnd])
    var position = (old: start, new: start)
    for match in matches + [(old: oldEnd, new: newEnd)] {
      if match.old > position.old || match.new > position.new {
        edits.append(Edit(removed: position.old..<match.old, added: position.new..<match.new))
      }
      position = (match.old + 1, match.new + 1)
    }
    joinNeighbors()
    common = old.count - edits.reduce(0) { $0 + $1.removed.count }
  }

  /// A longest common subsequence, as pairs of places.
  private static func matches(
    _ old: ArraySlice<UInt16>,
    _ new: ArraySlice<UInt16>
  ) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty, old.count <= largestTable / new.count else { return [] }
    let width = new.count + 1
    var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
    for row in (0..<old.count).reversed() {
      for column in (0..<new.count).reversed() {
        let here = row * width + column
        lengths[here] =
          old[old.startIndex + row] == new[new.startIndex + column]
          ? lengths[here + width + 1] + 1 : max(lengths[here + width], lengths[here + 1])
      }
    }
    var matches: [(old: Int, new: Int)] = []
    var (row, column) = (0, 0)
    while row < old.count, column < new.count {
      let here = row * width + column
      if old[old.startIndex + row] == new[new.startIndex + column] {
        matches.append((old.startIndex + row, new.startIndex + column))
        row += 1
        column += 1
      } else if lengths[here + width] >= lengths[here + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return matches
  }

  private mutating func joinNeighbors() {
    var joined: [Edit] = []
    for edit in edits {
      if let last = joined.last,
        edit.removed.lowerBound - last.removed.upperBound < Self.shortestCommon
      {
        joined[joined.count - 1] = Edit(
          removed: last.removed.lowerBound..<edit.removed.upperBound,
          added: last.added.lowerBound..<edit.added.upperBound
        )
      } else {
        joined.append(edit)
      }
    }
    edits = joined
  }
}
