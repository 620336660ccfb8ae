/// A shell whose completions can be written.
package enum Shell: String, CaseIterable, ArgumentValue {
  case bash
  case zsh
  case fish

  package static var valueName: String { "shell" }
}
