/// The completion script for zsh.
package struct ZshCompletion {
  private let reference: CommandReference

  package init(of tool: Tool) {
    reference = CommandReference(of: tool)
  }

  private var name: String { reference.tool.name }

  package var script: String {
    """
    #compdef \(name)
    # zsh completion for \(name), written by '\(name) completion zsh'

    \(reference.withDescendants.map(function).joined(separator: "\n"))
    # Loaded from $fpath the file is the body of the function; sourced it defines and binds it.
    if [[ $funcstack[1] == _\(name) ]]; then
      _\(name) "$@"
    else
      compdef _\(name) \(name)
    fi

    """
  }

  private func functionName(_ reference: CommandReference) -> String {
    "_" + reference.path.joined(separator: "_")
  }

  private func function(_ reference: CommandReference) -> String {
    let options = (reference.options + reference.globalOptions).map(specification)
    let body =
      reference.subcommands.isEmpty
      ? arguments(of: reference, options: options)
      : subcommands(of: reference, options: options)
    return "\(functionName(reference))() {\n\(body)\n}\n"
  }

  private func arguments(of reference: CommandReference, options: [String]) -> String {
    let arguments = reference.arguments.map { argument in
      let prefix = argument.isRepeatable ? "*:" : argument.isRequired ? ":" : "::"
      return shellQuoted("\(prefix)\(argument.name):\(action(argument.completion))")
    }
    let specifications = (options + arguments).map { "    \($0)" }
    return "  _arguments -s \\\n" + specifications.joined(separator: " \\\n")
  }

  private func subcommands(of reference: CommandReference, options: [String]) -> String {
    let lines = options + ["'1: :->command'", "'*:: :->rest'"]
    return """
        local curcontext=$curcontext state line
        _arguments -C -s \\
      \(lines.map { "    \($0)" }.joined(separator: " \\\n")) && return
        case $state in
          command) \(describing(reference)) ;;
          rest) (( $+functions[\(functionName(reference))_$words[1]] )) && \
      \(functionName(reference))_$words[1] ;;
        esac
      """
  }

  /// Offers the subcommands with what they do.
  private func describing(_ reference: CommandReference) -> String {
    let entries = reference.subcommands.map { subcommand in
      shellQuoted("\(subcommand.path.last ?? ""):\(Self.escaped(subcommand.summary))")
    }
    return "local -a commands=(\(entries.joined(separator: " "))); _describe command commands"
  }

  /// An option as `_arguments` wants it: `'(-o --output)'{-o+,--output=}'[help]:file:_files'`.
  private func specification(_ option: ParameterDeclaration) -> String {
    let takesValue = option.kind == .option
    let spellings = CommandReference.spellings(of: option)
    let forms = spellings.map { $0 + (!takesValue ? "" : $0.hasPrefix("--") ? "=" : "+") }
    var text = "[\(Self.escaped(option.help))]"
    if takesValue { text += ":\(option.valueName):\(action(option.completion))" }
    if option.isRepeatable {
      return forms.map { shellQuoted("*" + $0 + text) }.joined(separator: " ")
    }
    guard forms.count > 1 else { return shellQuoted(forms[0] + text) }
    let excluded = shellQuoted("(\(spellings.joined(separator: " ")))")
    return "\(excluded){\(forms.joined(separator: ","))}\(shellQuoted(text))"
  }

  private func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " "
    case .files: "_files"
    case .folders: "_files -/"
    case .commands: action(.words(reference.subcommands.compactMap(\.path.last)))
    case .words(let words): "(\(words.joined(separator: " ")))"
    }
  }

  /// Keeps the colons and brackets by which zsh takes a specification apart.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\:[]".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
