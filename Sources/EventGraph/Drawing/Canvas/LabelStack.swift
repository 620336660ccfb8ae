/// Keeps the labels of several lines between the same two things from covering each other.
struct LabelStack {
  private var heights: [Set<String>: Double] = [:]

  /// How far down the label of a line has to go.
  mutating func offset(of line: Relationships.Line, height: Double) -> Double {
    let ends: Set = [line.origin, line.target]
    defer { heights[ends, default: 0] += height + 2 }
    return heights[ends] ?? 0
  }
}
