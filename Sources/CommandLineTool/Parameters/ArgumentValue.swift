/// A type that a word of the command line can be turned into.
///
/// An enumeration of words needs no code: `enum Shade: String, CaseIterable, ArgumentValue {…}`.
package protocol ArgumentValue: Sendable {
  /// What stands for the value in help pages, as in `--limit <number>`.
  static var valueName: String { get }
  /// Every valid word in the order to list them; empty where the words are not countable.
  static var allowedWords: [String] { get }
  /// What a shell offers in place of the value.
  static var completion: Completion { get }

  /// Reads a word.
  init(argument: String) throws(ArgumentProblem)
  /// The word that reads back as this value.
  var argumentText: String { get }
}

extension ArgumentValue {
  package static var allowedWords: [String] { [] }
  package static var completion: Completion {
    allowedWords.isEmpty ? .nothing : .words(allowedWords)
  }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package static var allowedWords: [String] { allCases.map(\.rawValue) }
  package var argumentText: String { rawValue }

  package init(argument: String) throws(ArgumentProblem) {
    guard let value = Self(rawValue: argument) else {
      throw .unknownWord(allowed: Self.allowedWords)
    }
    self = value
  }
}
