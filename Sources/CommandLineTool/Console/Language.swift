/// A language the output can speak.
package enum Language: String, CaseIterable, ArgumentValue {
  case english = "en"
  case chinese = "zh"

  package static var valueName: String { "language" }

  /// The language of a locale, as POSIX finds it: `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
  package init(of environment: Environment) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first
    self = locale?.hasPrefix("zh") == true ? .chinese : .english
  }
}

extension ParsedArguments {
  /// The language asked for, else that of the locale.
  package func language(on console: Console) -> Language {
    self[StandardOptions.language] ?? Language(of: console.environment)
  }
}
