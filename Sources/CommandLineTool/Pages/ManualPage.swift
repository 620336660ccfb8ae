/// The reference of every command as a man page.
package struct ManualPage {
  private let tool: Tool

  package init(of tool: Tool) {
    self.tool = tool
  }

  package var text: String {
    let reference = CommandReference(of: nil, at: [tool.name], in: tool)
    var page = ".TH \(tool.name.uppercased()) 1 \"\" \"\(tool.name) \(tool.version)\"\n"
    page += ".SH NAME\n\(tool.name) \\- \(Self.escaped(tool.summary))\n"
    page += ".SH SYNOPSIS\n.B \(tool.name)\n\\fIcommand\\fR [\\fIoptions\\fR]\n"
    page += ".SH GLOBAL OPTIONS\nThey may stand before and after the command.\n"
    page += Self.list(reference.globalOptions)
    page += ".SH COMMANDS\n"
    for subcommand in reference.subcommands { page += Self.section(of: subcommand) }
    page += ".SH EXIT STATUS\n"
    for meaning in ExitStatus.meanings {
      page += ".TP\n.B \(meaning.status.rawValue)\n\(Self.escaped(meaning.text.asSentence))\n"
    }
    return page
  }

  private static func section(of reference: CommandReference) -> String {
    var section = ".SS \(escaped(reference.usage))\n\(escaped(reference.summary.asSentence))\n"
    if !reference.details.isEmpty { section += paragraphs(reference.details) }
    section += list(reference.arguments + reference.options)
    if !reference.ruleSentences.isEmpty {
      section += paragraphs(reference.ruleSentences.joined(separator: " "))
    }
    for example in reference.examples {
      section += ".PP\n\(escaped(example.purpose))\n.PP\n.RS 4\n.EX\n"
      section += "\(escaped(example.line))\n.EE\n.RE\n"
    }
    for subcommand in reference.subcommands { section += Self.section(of: subcommand) }
    return section
  }

  private static func list(_ declarations: [ParameterDeclaration]) -> String {
    declarations.map { declaration in
      let short = declaration.short.map { "-\($0), " } ?? ""
      let notes = ([declaration.help] + declaration.notes).joined(separator: "; ")
      let label = escaped(short + declaration.fullSpelling)
      return ".TP\n.B \(label)\n\(escaped(notes.asSentence))\n"
    }.joined()
  }

  private static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n\n").map { ".PP\n\(escaped(String($0)))\n" }.joined()
  }

  /// Keeps what roff(7) would read as an escape, a request or a typographic dash.
  private static func escaped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      var escaped = line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : ""
      for scalar in line.unicodeScalars {
        switch scalar {
        case "\\": escaped += "\\e"
        case "-": escaped += "\\-"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
      return escaped
    }.joined(separator: "\n")
  }
}
