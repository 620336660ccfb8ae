#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

extension Console {
  /// The console of this process.
  package static func ofThisProcess() -> Console {
    openMissingStreams()
    // A reader that went away is met as an error, so that temporary files are cleaned up.
    _ = signal(SIGPIPE, SIG_IGN)
    // A file that grows over its limit is an error to tell of, like a full disk.
    _ = signal(SIGXFSZ, SIG_IGN)
    let output = ByteOutput(
      to: DescriptorSink(STDOUT_FILENO, name: "standard output"),
      isTerminal: isatty(STDOUT_FILENO) == 1
    )
    let errors = ByteOutput(
      to: DescriptorSink(STDERR_FILENO, name: "standard error"),
      isTerminal: isatty(STDERR_FILENO) == 1,
      capacity: 0
    )
    let input = ByteInput(
      from: DescriptorSource(STDIN_FILENO, name: "standard input"),
      isTerminal: isatty(STDIN_FILENO) == 1
    )
    return Console(
      input: input,
      output: output,
      errors: errors,
      environment: .ofThisProcess,
      interruption: .ofThisProcess,
      now: monotonicTime,
      measureTerminal: terminalWidth
    )
  }

  /// Occupies the numbers of closed standard streams.
  ///
  /// Without it the next file to be opened, a database perhaps, would become standard output.
  /// Reading what should be written, and the reverse, keeps the error that a closed stream gives.
  private static func openMissingStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  private static func terminalWidth() -> Int? {
    var size = winsize()
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      let isMeasured = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
      if isMeasured, size.ws_col > 0 { return Int(size.ws_col) }
    }
    return nil
  }

  private static func monotonicTime() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
