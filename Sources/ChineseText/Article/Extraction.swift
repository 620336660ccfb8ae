/// Everything the finders took out of one article, in the order of the text.
package struct Extraction: Sendable {
  /// The people it names.
  package internal(set) var people: [Finding<Person>] = []
  /// The media it cites.
  package internal(set) var outlets: [Finding<NamedThing>] = []
  /// The bodies it names.
  package internal(set) var organizations: [Finding<NamedThing>] = []
  /// The places it names.
  package internal(set) var places: [Finding<NamedThing>] = []
  /// The times it names.
  package internal(set) var dates: [Finding<TimeExpression>] = []
  /// What it says was said.
  package internal(set) var statements: [Finding<Statement>] = []
  /// The encounters it tells of.
  package internal(set) var meetings: [Finding<Meeting>] = []
  /// What it says was left out.
  package internal(set) var omissions: [Finding<Omission>] = []
}
