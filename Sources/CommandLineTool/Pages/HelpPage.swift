/// The page that `--help` prints.
package struct HelpPage {
  private let reference: CommandReference

  /// The page of a command, or of the tool where there is none.
  package init(of command: (any Command.Type)?, at path: [String], in tool: Tool) {
    reference = CommandReference(of: command, at: path, in: tool)
  }

  /// The page as wide as the console, in color where that is wanted.
  package func text(for console: Console) -> String {
    text(width: min(console.width ?? 80, Self.widest), styler: console.styler)
  }

  /// The page in lines of at most `width` columns.
  package func text(width: Int, styler: TextStyler = .plain) -> String {
    var page = HelpPageWriter(width: width, styler: styler)
    page.paragraph("\(reference.name) - \(reference.summary)")
    page.usage(reference.usage)
    page.paragraphs(reference.details)
    page.section("Arguments", reference.arguments.map(Self.entry))
    for group in reference.groups {
      page.section(group.title, group.commands.map { ($0.name, $0.summary) })
    }
    page.section("Options", reference.options.map(Self.entry))
    page.paragraphs(reference.ruleSentences.joined(separator: " "))
    page.section("Global options", reference.globalOptions.map(Self.entry))
    page.examples(reference.examples)
    if !reference.groups.isEmpty {
      page.paragraph("'\(reference.tool.name) help <command>' shows the page of a command.")
    }
    return page.text
  }

  /// Longer lines are hard to read, however wide the terminal.
  private static let widest = 100

  private static func entry(_ declaration: ParameterDeclaration) -> (String, String) {
    var label = declaration.fullSpelling
    if declaration.kind != .argument {
      label = (declaration.short.map { "-\($0), " } ?? "    ") + label
    }
    let notes = declaration.notes
    let help = declaration.help + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
    return (label, help)
  }
}
