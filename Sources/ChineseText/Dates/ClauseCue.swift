/// What a word says about the time of its clause.
enum ClauseCue: Int32, Sendable {
  /// Nothing; the word only hides a shorter one.
  case none
  /// What follows is still to come.
  case future
  /// What follows is still to come, and what stands before it tells nothing.
  case plan
  /// What stands before it is still to come.
  case planned
  /// What follows has happened.
  case past
  /// What stands before it has happened.
  case done
  /// Somebody says or reports something.
  case say

  /// The cue with a name of `date-cues.txt`.
  init?(name: String) {
    switch name {
    case "none": self = .none
    case "future": self = .future
    case "plan": self = .plan
    case "planned": self = .planned
    case "past": self = .past
    case "done": self = .done
    case "say": self = .say
    default: return nil
    }
  }
}
