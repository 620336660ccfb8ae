package import CommandLineTool

/// What a command line left behind.
package struct CommandOutcome: Equatable {
  package let status: ExitStatus
  package let output: String
  package let errors: String

  package init(status: ExitStatus, output: String, errors: String) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}
