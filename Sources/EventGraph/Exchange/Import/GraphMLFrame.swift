/// An element of GraphML that is open.
enum GraphMLFrame {
  case graph
  case key
  case defaultValue
  case node
  case edge
  /// A value, and the place of its key among those declared.
  case data(key: Int?)
  case shownLabel
  case other
}
