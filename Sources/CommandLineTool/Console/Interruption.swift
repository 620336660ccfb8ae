internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// The wish of the user to stop.
///
/// Until `watch` is called Ctrl-C ends the process as it always does. Afterwards the first one
/// only leaves a mark, for long work to find between two steps, and the second one ends the
/// process at once.
package final class Interruption: Sendable {
  private let count = Atomic<Int>(0)

  package init() {}

  /// The interruption that Ctrl-C asks for.
  package static let ofThisProcess = Interruption()

  /// Whether somebody wants the work to stop.
  package var isRequested: Bool { count.load(ordering: .relaxed) > 0 }

  /// Leaves the mark, and tells how many there are now.
  @discardableResult
  package func request() -> Int {
    count.add(1, ordering: .relaxed).newValue
  }

  /// Throws `Interrupted` where somebody wants the work to stop.
  package func check() throws(Interrupted) {
    if isRequested { throw Interrupted() }
  }

  /// Waits so many milliseconds, or less where Ctrl-C ends the waiting.
  package func pause(milliseconds: Int) throws(Interrupted) {
    try check()
    var time = timespec(tv_sec: milliseconds / 1_000, tv_nsec: milliseconds % 1_000 * 1_000_000)
    unsafe nanosleep(&time, nil)
    try check()
  }

  /// Lets Ctrl-C leave a mark instead of ending the process.
  ///
  /// No `SA_RESTART`: a read from the keyboard has to end. `_exit` is one of the few functions a
  /// signal handler may call, see signal-safety(7).
  package static func watch() {
    _ = ofThisProcess
    var action = sigaction()
    #if canImport(Darwin)
    unsafe action.__sigaction_u.__sa_handler = handleInterrupt
    #else
    unsafe action.__sigaction_handler.sa_handler = handleInterrupt
    #endif
    unsafe sigaction(SIGINT, &action, nil)
    // A parent with threads may have handed down a mask that holds the signal back.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    unsafe sigprocmask(SIG_UNBLOCK, &signals, nil)
  }
}

private func handleInterrupt(_ signal: Int32) {
  if Interruption.ofThisProcess.request() > 1 { _exit(ExitStatus.interrupted.rawValue) }
}
