package import CommandLineTool
internal import EDTF
internal import EventGraph
internal import SystemFiles

extension GraphTool {
  /// Puts the errors of the layers below into words, each with the status that fits it.
  package static func explain(_ error: any Error) -> CommandFailure? {
    switch error {
    case let error as FileError: CommandFailure(status(of: error.kind), error.description)
    case let error as EventGraphError: CommandFailure(status(of: error.kind), error.description)
    case let error as EDTFError: CommandFailure(.badInput, error.description)
    case let error as SearchSyntaxError:
      CommandFailure(.usage, "\(error.message); \(error.advice)")
    default: nil
    }
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
