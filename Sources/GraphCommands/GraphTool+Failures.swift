package import CommandLineTool
internal import EDTF
internal import EventGraph
internal import SystemFiles

extension GraphTool {
  /// Puts the errors of the layers below into words, each with the status that fits it.
  package static func explain(_ error: any Error) -> CommandFailure? {
    switch error {
    case let error as FileError: CommandFailure(status(of: error.kind), error.description)
    case let error as EventGraphError:
      CommandFailure(status(of: error.kind), error.sentence, items: candidates(of: error))
    case let error as EDTFError: CommandFailure(.badInput, error.description)
    case let error as SearchSyntaxError:
      CommandFailure(.usage, "\(error.message); \(error.advice)")
    default: nil
    }
  }

  /// Labels longer than this make a list hard to choose from.
  private static let longestLabel = 40

  /// What could have been meant: the id, what it is called and when it was.
  private static func candidates(of error: EventGraphError) -> [String] {
    let items = error.candidates.map { node -> String in
      let label = TextTruncation.cut(TerminalText.oneLine(node.label), to: longestLabel)
      let when = node.happened.map { ", \($0)" } ?? ""
      return "\(node.id) (\(label)\(when))"
    }
    return items + (error.hasMoreCandidates ? ["…"] : [])
  }

  private static func status(of kind: FileError.Kind) -> ExitStatus {
    switch kind {
    case .noInput: .noInput
    case .noOutput: .cannotWrite
    case .inputOutput: .inputOutput
    case .tooLarge: .badInput
    }
  }

  private static func status(of kind: EventGraphError.Kind) -> ExitStatus {
    switch kind {
    case .notFound: .nothingFound
    case .invalidData: .badInput
    case .noInput: .noInput
    case .missingEngine: .unavailable
    case .cannotWrite: .cannotWrite
    case .inputOutput: .inputOutput
    case .internalError: .bug
    }
  }
}
