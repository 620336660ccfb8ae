/// Which office those who meet in a debate stand for.
enum DebateOffice: Sendable {
  /// The head of a government or a country.
  case head
  /// The deputy.
  case deputy
}
