/// How a process ends, for the shell.
///
/// The numbers above 64 are those of `sysexits.h`, those above 128 those a shell gives to a
/// process that a signal ended.
package struct ExitStatus: RawRepresentable, Hashable, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The work is done.
  package static let done = ExitStatus(rawValue: 0)
  /// Nothing was found, or a check failed.
  package static let nothingFound = ExitStatus(rawValue: 1)
  /// The command line cannot be followed.
  package static let usage = ExitStatus(rawValue: 2)
  /// The input is not what it should be.
  package static let badInput = ExitStatus(rawValue: 65)
  /// There is no such input.
  package static let noInput = ExitStatus(rawValue: 66)
  /// An engine or font is missing.
  package static let unavailable = ExitStatus(rawValue: 69)
  /// The program is wrong, not its user.
  package static let bug = ExitStatus(rawValue: 70)
  /// The output cannot be written.
  package static let cannotWrite = ExitStatus(rawValue: 73)
  /// Reading or writing failed on the way.
  package static let inputOutput = ExitStatus(rawValue: 74)
  /// Ctrl-C.
  package static let interrupted = ExitStatus(rawValue: 130)
  /// The reader of the output went away, as in `graph … | head`.
  package static let closedPipe = ExitStatus(rawValue: 141)
}

extension ExitStatus {
  /// What every status means, for pages.
  package static let meanings: [(status: ExitStatus, text: String)] = [
    (done, "done"),
    (nothingFound, "nothing was found, or a check failed"),
    (usage, "the command line cannot be followed"),
    (badInput, "the input is not what it should be"),
    (noInput, "there is no such input"),
    (unavailable, "an engine or a font is missing"),
    (bug, "a fault of the program"),
    (cannotWrite, "the output cannot be written"),
    (inputOutput, "reading or writing failed on the way"),
    (interrupted, "stopped by Ctrl-C"),
    (closedPipe, "the reader of the output went away"),
  ]
}
