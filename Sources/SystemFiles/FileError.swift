/// Why a file could not be read or written.
package struct FileError: Error, Hashable, Sendable {
  /// What the caller can do about it differs by kind; each has an exit status of its own.
  package enum Kind: Hashable, Sendable {
    /// There is no such file or folder, or it may not be read.
    case noInput
    /// The output cannot be created or written.
    case noOutput
    /// Reading or writing broke off.
    case inputOutput
    /// The file is larger than the caller allows.
    case tooLarge
  }

  package let kind: Kind
  /// What was tried: "read", "write", "create", "list".
  package let action: String
  /// The path as the user gave it.
  package let path: String
  /// The cause, in the system's words or ours.
  package let reason: String
}

extension FileError: CustomStringConvertible {
  package var description: String { "could not \(action) \(path): \(reason)" }
}
