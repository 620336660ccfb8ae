/// What a format needs of each edge that costs extra to read.
struct ExportNeeds: OptionSet {
  let rawValue: Int

  /// The stable ids of its ends.
  static let stableIDs = ExportNeeds(rawValue: 1)
  /// Which it is among edges of one kind between the same nodes.
  static let ordinals = ExportNeeds(rawValue: 2)
}
