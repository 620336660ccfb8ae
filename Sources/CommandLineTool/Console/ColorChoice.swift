/// When output is coloured.
package enum ColorChoice: String, CaseIterable, ArgumentValue {
  case auto
  case always
  case never

  package static var valueName: String { "when" }
}
