/// Everything the finders took out of one article, in the order of the text.
package struct Extraction: Sendable {
  /// The people it names.
  package var people: [Finding<Person>] = []
  /// The media it cites.
  package var outlets: [Finding<NamedThing>] = []
  /// The bodies it names.
  package var organizations: [Finding<NamedThing>] = []
  /// The places it names.
  package var places: [Finding<NamedThing>] = []
  /// The times it names.
  package var dates: [Finding<TimeExpression>] = []
  /// What it says was said.
  package var statements: [Finding<Statement>] = []
  /// The encounters it tells of.
  package var meetings: [Finding<Meeting>] = []
  /// What it says was left out.
  package var omissions: [Finding<Omission>] = []

  /// Nothing, to begin with.
  package init() {}
}
