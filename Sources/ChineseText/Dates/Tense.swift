/// Which way in time a clause points.
enum Tense: Hashable, Sendable {
  case past
  case future
  case none
}
