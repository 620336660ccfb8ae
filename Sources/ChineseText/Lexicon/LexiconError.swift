/// A line of a word list that does not follow the format its header describes.
package struct LexiconError: Error, Equatable, CustomStringConvertible {
  /// The list, by its name or by the path of a user's file.
  package let list: String
  /// The line as it stands in the file.
  package let line: String
  /// What is wrong with it.
  package let reason: String

  package var description: String {
    "could not read the word list \(list): \(reason) in “\(line)”; "
      + "see Documentation/Extraction.md for the format"
  }
}
