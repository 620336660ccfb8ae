/// The completion script for bash, 3.2 or newer, without the package bash-completion.
package struct BashCompletion {
  private let reference: CommandReference

  package init(of tool: Tool) {
    reference = CommandReference(of: tool)
  }

  private var name: String { reference.tool.name }

  package var script: String {
    """
    # bash completion for \(name), written by '\(name) completion bash'

    _\(name)_words() {
      local IFS=$'\\n'
      COMPREPLY=($(compgen -W "$1" -- "$word"))
    }

    _\(name)_files() {
      local IFS=$'\\n'
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen "$1" -- "$word"))
    }

    _\(name)() {
      local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
      local command='' index skip=''
      COMPREPLY=()
      # bash makes a word of the "=" in --option=value.
      if [[ $word == '=' ]]; then
        word=''
      elif [[ $option == '=' ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
      fi
      for ((index = 1; index < COMP_CWORD; index++)); do
        if [[ -n $skip ]]; then
          [[ ${COMP_WORDS[index]} == '=' ]] || skip=''
          continue
        fi
        case ${COMP_WORDS[index]} in
          \(reference.globalValueSpellings.joined(separator: " | "))) skip=1; continue ;;
          -*) continue ;;
        esac
        case "$command ${COMP_WORDS[index]}" in
          \(commandPatterns)) command="$command ${COMP_WORDS[index]}" ;;
          *) break ;;
        esac
      done
      case "$command:$option" in
    \(valueCases)
      esac
      if [[ $word == -* ]]; then
        case $command in
    \(optionCases)
        esac
        return
      fi
      case $command in
    \(argumentCases)
      esac
    }

    complete -F _\(name) \(name)

    """
  }

  private var all: [CommandReference] { reference.withDescendants }

  private func key(_ reference: CommandReference) -> String {
    reference.key.isEmpty ? "" : " \(reference.key)"
  }

  private var commandPatterns: String {
    all.dropFirst().map { shellQuoted(key($0)) }.joined(separator: " | ")
  }

  /// What stands after an option that takes a value.
  private var valueCases: String {
    let own = all.flatMap { reference in
      reference.options.filter { $0.kind == .option }.map { option in
        valueCase(option, command: shellQuoted(key(reference)))
      }
    }
    let global = reference.globalOptions.filter { $0.kind == .option }
    return (own + global.map { valueCase($0, command: "*") }).joined(separator: "\n")
  }

  private func valueCase(_ option: ParameterDeclaration, command: String) -> String {
    let patterns = CommandReference.spellings(of: option).map { "\(command):\($0)" }
    return "    \(patterns.joined(separator: " | "))) \(action(option.completion)); return ;;"
  }

  private var optionCases: String {
    let global = reference.globalOptions.flatMap(CommandReference.spellings)
    return all.map { reference in
      let own = reference.options.flatMap(CommandReference.spellings)
      return "      \(shellQuoted(key(reference)))) \(action(.words(own + global))) ;;"
    }.joined(separator: "\n")
  }

  private var argumentCases: String {
    all.map { reference in
      let names = reference.subcommands.compactMap(\.path.last)
      let completion = names.isEmpty ? reference.argumentCompletion : .words(names)
      return "    \(shellQuoted(key(reference)))) \(action(completion)) ;;"
    }.joined(separator: "\n")
  }

  private func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: ":"
    case .files: "_\(name)_files -f"
    case .folders: "_\(name)_files -d"
    case .commands: action(.words(reference.subcommands.compactMap(\.path.last)))
    case .words(let words): "_\(name)_words \(Self.quoted(words))"
    }
  }

  /// The words with line breaks between, in the quotes that know escapes.
  private static func quoted(_ words: [String]) -> String {
    var quoted = "$'"
    for scalar in words.joined(separator: "\n").unicodeScalars {
      switch scalar {
      case "\n": quoted += "\\n"
      case "'", "\\": quoted += "\\\(scalar)"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "'"
  }
}
