/// The reference of every command as a Markdown page.
package struct MarkdownReference {
  private let tool: Tool

  package init(of tool: Tool) {
    self.tool = tool
  }

  package var text: String {
    let reference = CommandReference(of: nil, at: [tool.name], in: tool)
    var page = """
      # Commands of `\(tool.name)`

      \(tool.summary.asSentence)
      This page is written by `\(tool.name) help --format markdown`.

      """
    for group in tool.groups {
      page += "\n**\(group.title)**\n\n"
      for command in group.commands {
        page += "- [`\(tool.name) \(command.name)`](#\(tool.name)-\(command.name)): "
        page += command.summary.asSentence + "\n"
      }
    }
    page += "\n## Global options\n\nThey may stand before and after the command.\n\n"
    page += Self.list(reference.globalOptions)
    for subcommand in reference.subcommands { page += Self.section(of: subcommand, level: 2) }
    return page
  }

  private static func section(of reference: CommandReference, level: Int) -> String {
    var section = "\n\(String(repeating: "#", count: level)) \(reference.name)\n\n"
    section += reference.summary.asSentence + "\n\n```\n\(reference.usage)\n```\n"
    if !reference.details.isEmpty { section += "\n\(reference.details)\n" }
    let parameters = reference.arguments + reference.options
    if !parameters.isEmpty { section += "\n" + list(parameters) }
    if !reference.ruleSentences.isEmpty {
      section += "\n\(reference.ruleSentences.joined(separator: " "))\n"
    }
    for example in reference.examples {
      section += "\n\(example.purpose)\n\n```\n\(example.line)\n```\n"
    }
    for subcommand in reference.subcommands {
      section += Self.section(of: subcommand, level: level + 1)
    }
    return section
  }

  private static func list(_ declarations: [ParameterDeclaration]) -> String {
    declarations.map { declaration in
      let short = declaration.short.map { "`-\($0)`, " } ?? ""
      let notes = ([declaration.help] + declaration.notes).joined(separator: "; ")
      return "- \(short)`\(declaration.fullSpelling)`: \(notes.asSentence)\n"
    }.joined()
  }
}
