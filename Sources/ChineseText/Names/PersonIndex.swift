/// The people of one article, each with every form the article writes.
package struct PersonIndex: Sendable {
  /// A person of the article.
  package struct Entry: Sendable {
    /// The fullest Chinese form the article prints.
    package internal(set) var name: String
    /// Every other form, in the order of the text.
    package internal(set) var aliases: [String]
    /// Titles the article gives the person.
    package internal(set) var titles: [String]
    /// The person of the list, or -1.
    let known: Int32
    /// Every form, folded.
    var forms: Set<String>
    /// Where the person is first named.
    package internal(set) var first: TextSpan?
    /// Whether the article tells the surname and no more.
    var isAddressed = false
    /// How often the person is named.
    package internal(set) var count = 0
  }

  /// The people in the order they are first named.
  package internal(set) var entries: [Entry] = []
  /// The person each folded form stands for.
  var byForm = FormTable<Int>()

  /// The person a folded form stands for.
  func person(_ form: String) -> Int? {
    byForm[form]
  }
}
