#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// A standard stream that could not be read or written.
package struct StreamError: Error, Equatable {
  package enum Operation: Sendable {
    case read
    case write
  }

  package let operation: Operation
  package let stream: String
  /// The error number of the operating system.
  package let code: Int32

  package init(_ operation: Operation, _ stream: String, code: Int32) {
    self.operation = operation
    self.stream = stream
    self.code = code
  }

  /// How a process that meets it should end.
  package var status: ExitStatus {
    switch code {
    case EPIPE: .closedPipe
    case EINTR: .interrupted
    case EBADF, EACCES, EPERM, EROFS, ENXIO: operation == .write ? .cannotWrite : .noInput
    default: .inputOutput
    }
  }
}

extension StreamError: CustomStringConvertible {
  package var description: String {
    guard code != EINTR else { return Interrupted.message }
    let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return "could not \(verb) \(stream): \(reason)\(advice)"
  }

  private var verb: String {
    switch operation {
    case .read: "read"
    case .write: "write to"
    }
  }

  private var advice: String {
    switch code {
    case ENOSPC, EDQUOT: "; make room on that disk and run the command again"
    case EBADF: "; it is closed, redirect it to a file or a pipe"
    default: ""
    }
  }
}
