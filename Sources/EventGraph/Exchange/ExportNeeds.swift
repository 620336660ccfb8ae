/// What a format needs to read beyond nodes and edges, or less than these.
struct ExportNeeds: OptionSet {
  let rawValue: Int

  /// The stable ids of its ends.
  static let stableIDs = ExportNeeds(rawValue: 1)
  /// Which it is among edges of one kind between the same nodes.
  static let ordinals = ExportNeeds(rawValue: 2)
  /// No edges at all.
  static let nodesOnly = ExportNeeds(rawValue: 4)
}
