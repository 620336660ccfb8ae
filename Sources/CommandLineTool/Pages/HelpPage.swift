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
    let sections = self.sections
    let labels = sections.flatMap(\.entries).map(\.label)
    var page = HelpPageWriter(width: width, styler: styler, labels: labels)
    page.paragraph("\(reference.name) - \(reference.summary)")
    page.usage(reference.usage)
    page.paragraphs(reference.details)
    for section in sections { page.section(section.title, section.entries) }
    page.paragraphs(reference.ruleSentences.joined(separator: " "))
    page.examples(reference.examples)
    if reference.command == nil {
      page.paragraph("'\(reference.tool.name) help <command>' shows the page of a command.")
    } else {
      let names = reference.globalOptions.map(\.spelling).joined(with: "and")
      page.paragraph("'\(reference.tool.name) help' explains \(names).")
    }
    return page.text
  }

  private typealias Entry = (label: String, help: String)

  /// The lists of the page in order; the tool itself explains the global options.
  private var sections: [(title: String, entries: [Entry])] {
    let globals = reference.command == nil ? reference.globalOptions : []
    let groups = reference.groups.map { group in
      (group.title, group.commands.map { (label: $0.name, help: $0.summary) })
    }
    return [("Arguments", reference.arguments.map(Self.entry))] + groups
      + [("Options", reference.options.map(Self.entry))]
      + [("Global options", globals.map(Self.entry))]
  }

  /// Longer lines are hard to read, however wide the terminal.
  private static let widest = 100

  private static func entry(_ declaration: ParameterDeclaration) -> Entry {
    var label = declaration.fullSpelling
    if declaration.kind != .argument {
      label = (declaration.short.map { "-\($0), " } ?? "    ") + label
    }
    let notes = declaration.notes
    let help = declaration.help + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
    return (label, help)
  }
}
