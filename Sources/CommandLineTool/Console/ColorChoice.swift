/// When output is colored.
package enum ColorChoice: String, CaseIterable, ArgumentValue {
  case auto
  case always
  case never

  package static var valueName: String { "when" }
}
