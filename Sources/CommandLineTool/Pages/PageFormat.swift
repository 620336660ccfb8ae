/// The form in which help is written.
enum PageFormat: String, CaseIterable, ArgumentValue {
  case text
  case markdown
  case man

  static var valueName: String { "format" }
}
