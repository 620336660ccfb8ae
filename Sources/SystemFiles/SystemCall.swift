#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// What the last failed system call said, in words.
func systemMessage(_ code: Int32 = errno) -> String {
  guard let message = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: message)
}

/// Repeats a system call for as long as a signal interrupts it.
func retryingInterrupted(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

/// The system's `write`, under a name that a method called `write` does not hide.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}

/// The file that a path leads to through any links, or the path itself where it leads nowhere.
func resolvingLinks(_ path: String) -> String {
  guard let resolved = unsafe realpath(path, nil) else { return path }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}
