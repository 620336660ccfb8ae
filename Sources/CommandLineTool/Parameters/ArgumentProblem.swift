/// Why a word is not a value.
package enum ArgumentProblem: Error, Equatable {
  /// There is no word at all.
  case missing
  /// The word is none of the allowed ones.
  case unknownWord(allowed: [String])
  /// The word has the wrong form: "not a whole number", "give digits only, like 20".
  case invalid(reason: String, advice: String)
}
