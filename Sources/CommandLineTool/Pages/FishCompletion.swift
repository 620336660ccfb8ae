/// The completion script for fish.
package struct FishCompletion {
  private let reference: CommandReference

  package init(of tool: Tool) {
    reference = CommandReference(of: tool)
  }

  private var name: String { reference.tool.name }

  package var script: String {
    let keys = reference.withDescendants.dropFirst().map { Self.quoted(" " + $0.key) }
    var script = """
      # fish completion for \(name), written by '\(name) completion fish'

      # Prints the words of the command that is being typed.
      function __\(name)_command
        set -l command ''
        set -l skip no
        for word in (commandline -opc)[2..-1]
          if test $skip = yes
            set skip no
            continue
          end
          switch $word
            case \(reference.globalValueSpellings.joined(separator: " "))
              set skip yes
            case '-*'
            case '*'
              contains -- "$command $word" \(keys.joined(separator: " ")); or break
              set command "$command $word"
          end
        end
        echo -- "$command"
      end

      function __\(name)_is
        test (__\(name)_command) = "$argv[1]"
      end

      complete -c \(name) -f

      """
    for option in reference.globalOptions { script += line(option, condition: "") }
    for reference in reference.withDescendants { script += lines(reference) }
    return script
  }

  private func lines(_ reference: CommandReference) -> String {
    let key = reference.key.isEmpty ? "" : " " + reference.key
    let condition = " -n " + Self.quoted("__\(name)_is \(Self.quoted(key))")
    var lines = reference.options.map { line($0, condition: condition) }.joined()
    for subcommand in reference.subcommands {
      lines += "complete -c \(name)\(condition) -a \(subcommand.path.last ?? "")"
      lines += " -d \(Self.quoted(subcommand.summary))\n"
    }
    let completion = reference.argumentCompletion
    if completion != .nothing { lines += "complete -c \(name)\(condition)\(action(completion))\n" }
    return lines
  }

  private func line(_ option: ParameterDeclaration, condition: String) -> String {
    let short = option.short.map { " -s \($0)" } ?? ""
    var line = "complete -c \(name)\(condition)\(short) -l \(option.name)"
    if option.kind == .option { line += " -r" + action(option.completion) }
    return line + " -d \(Self.quoted(option.help))\n"
  }

  private func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " -f"
    case .files: " -F"
    case .folders: " -f -a '(__fish_complete_directories)'"
    case .commands: action(.words(reference.subcommands.compactMap(\.path.last)))
    case .words(let words): " -f -a \(Self.quoted(words.joined(separator: " ")))"
    }
  }

  /// Fish knows two escapes within single quotes.
  private static func quoted(_ text: String) -> String {
    var quoted = "'"
    for character in text {
      if character == "'" || character == "\\" { quoted += "\\" }
      quoted.append(character)
    }
    return quoted + "'"
  }
}
