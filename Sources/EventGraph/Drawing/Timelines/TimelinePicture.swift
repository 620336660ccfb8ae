/// What a timeline diagram shows, before it has a place.
struct TimelinePicture: Sendable {
  /// One thing that happened, was said or was left out.
  struct Entry: Hashable, Sendable {
    let id: String
    let mark: ItemMark
    let label: String
    var remark = ""
    var title: String
    var isPlanned = false
    /// The numbers of the lanes it stands in.
    var lanes: [Int] = []
    /// How many carried it.
    let weight: Int
  }

  /// What has the same date.
  struct Block: Hashable, Sendable {
    /// The date in words.
    let heading: String
    let bounds: TimeBounds
    var entries: [Entry]
    /// How many more there are than can be shown, by what they are.
    var folded: [ItemMark: Int] = [:]
  }

  /// What each lane stands for.
  var lanes: [String] = []
  /// In order of time.
  var dated: [Block] = []
  var undated: Block?
}
