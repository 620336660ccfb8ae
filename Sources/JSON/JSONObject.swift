/// The members of a JSON object in the order they were written.
///
/// Objects in our formats have few members, so lookup walks them.
package struct JSONObject: Hashable, Sendable {
  /// One name and its value.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSONValue
  }

  /// All members in order; a name may stand twice in text from outside, and the last one counts.
  package private(set) var members: [Member]

  package init(_ members: [(String, JSONValue)] = []) {
    self.members = members.map(Member.init(name:value:))
  }

  /// An empty object with room for some members.
  package init(capacity: Int) {
    members = []
    members.reserveCapacity(capacity)
  }

  /// The last member of that name; setting replaces it in place or appends, setting nil removes.
  package subscript(name: String) -> JSONValue? {
    get { members.last { $0.name == name }?.value }
    set {
      guard let newValue else { return members.removeAll { $0.name == name } }
      if let index = members.lastIndex(where: { $0.name == name }) {
        members[index].value = newValue
      } else {
        append(name, newValue)
      }
    }
  }

  /// Adds a member at the end without looking for another of the same name.
  package mutating func append(_ name: String, _ value: JSONValue) {
    members.append(Member(name: name, value: value))
  }
}
