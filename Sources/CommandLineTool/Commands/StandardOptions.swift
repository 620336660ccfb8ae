/// The options every tool has, before and after its command.
package enum StandardOptions {
  package static let help = Flag("help", short: "h", help: "show the help page of a command")
  package static let version = Flag("version", help: "show the version")
  package static let color = Option<ColorChoice>(
    "color",
    value: "when",
    default: .auto,
    help: "color the output; auto does so on a terminal only"
  )
  package static let language = Option<Language?>(
    "lang",
    value: "language",
    help: "the language of labels in the output; else LC_ALL, LC_MESSAGES or LANG decide"
  )
  package static let quiet = Flag("quiet", short: "q", help: "show no progress and no notes")

  static var all: [any Parameter] { [color, language, quiet, help, version] }
}
