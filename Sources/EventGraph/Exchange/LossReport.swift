/// What an export wrote, and what its format could not carry.
public struct LossReport: Hashable, Sendable {
  /// One thing the format could not carry.
  public struct Loss: Hashable, Sendable {
    /// What was lost.
    public let kind: LossKind
    /// How often.
    public internal(set) var count: Int
    /// Where: the ids of the first thousand nodes, or of the ends of edges.
    public internal(set) var ids: [String]
  }

  /// The format.
  public let format: ExportFormat
  /// How many nodes, or rows made of nodes, were written.
  public internal(set) var nodes = 0
  /// How many edges were written.
  public internal(set) var edges = 0
  /// What was lost, each kind once.
  public private(set) var losses: [Loss] = []

  /// A report that lists every id would be as large as the export.
  private static let shownIDs = 1_000

  init(_ format: ExportFormat) {
    self.format = format
  }

  /// Counts a loss; `id` says where, and only the first thousand are asked for theirs.
  mutating func add(_ kind: LossKind, count: Int = 1, _ id: @autoclosure () -> String?) {
    guard count > 0 else { return }
    let place =
      losses.firstIndex { $0.kind == kind }
      ?? {
        losses.append(Loss(kind: kind, count: 0, ids: []))
        return losses.count - 1
      }()
    losses[place].count += count
    guard losses[place].ids.count < Self.shownIDs, let id = id() else { return }
    if losses[place].ids.last != id { losses[place].ids.append(id) }
  }
}
