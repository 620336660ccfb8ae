/// A command line that cannot be followed, and the command it was meant for.
package struct UsageError: Error, Equatable {
  package let problem: UsageProblem
  /// The words of the command: `["graph", "entity", "merge"]`.
  package let command: [String]

  package init(_ problem: UsageProblem, in command: [String]) {
    self.problem = problem
    self.command = command
  }
}

extension UsageError: CustomStringConvertible {
  /// One sentence: what is wrong where, why, and what to do next.
  package var description: String {
    switch problem {
    case .noCommand, .unknownCommand, .missingSubcommand, .notUnicode: commandSentence
    case .missingArgument, .unexpectedArgument: argumentSentence
    case .exclusive, .missingOneOf, .missingCompanion: ruleSentence
    default: optionSentence
    }
  }

  private var name: String { command.joined(separator: " ") }
  private var seeHelp: String { "see '\(name) --help'" }

  private var commandSentence: String {
    switch problem {
    case .noCommand:
      "no command given; '\(name) help' lists the commands"
    case .unknownCommand(let word, let nearest?):
      "unknown command '\(name) \(word)'; did you mean '\(nearest)'?"
    case .unknownCommand(let word, nil):
      "unknown command '\(name) \(word)'; \(seeHelp)"
    case .missingSubcommand(let names):
      "'\(name)' needs to know what to do; add one of \(names.joined(with: "or"))"
    case .notUnicode(let position):
      "could not read argument \(position): it is not valid UTF-8; "
        + "use a UTF-8 locale, or rename the file"
    default: ""
    }
  }

  private var optionSentence: String {
    switch problem {
    case .unknownOption(let word, let nearest?):
      "unknown option '\(word)' of '\(name)'; did you mean '\(nearest)'?"
    case .unknownOption(let word, nil):
      "unknown option '\(word)' of '\(name)'; \(seeHelp)"
    case .missingValue(let option):
      "missing value for \(option); write it after the option, "
        + "with = between if it begins with a dash"
    case .unexpectedValue(let flag, let value):
      "\(flag) takes no value; leave out '=\(value)'"
    case .badValue(let word, let option, .unknownWord(let allowed)):
      "unknown value '\(word)' for \(option); give \(allowed.joined(with: "or"))"
    case .badValue(let word, let option, .invalid(let reason, let advice)):
      "bad value '\(word)' for \(option): \(reason); \(advice)"
    case .badValue(_, let option, .missing):
      "missing value for \(option); \(seeHelp)"
    case .givenTwice(let option):
      "\(option) was given twice: it takes one value; leave one out"
    default: ""
    }
  }

  private var argumentSentence: String {
    switch problem {
    case .missingArgument(let argument):
      "missing \(argument) for '\(name)'; \(seeHelp)"
    case .unexpectedArgument(let word):
      "unexpected argument '\(word)' for '\(name)'; \(seeHelp)"
    default: ""
    }
  }

  private var ruleSentence: String {
    switch problem {
    case .exclusive(let options):
      "\(options.joined(with: "and")) exclude each other; give only one of them"
    case .missingOneOf(let options) where options.count == 1:
      "'\(name)' needs \(options[0]); \(seeHelp)"
    case .missingOneOf(let options):
      "'\(name)' needs one of \(options.joined(with: "or")); \(seeHelp)"
    case .missingCompanion(let option, let other):
      "\(option) needs \(other); give both or none"
    default: ""
    }
  }
}
