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

/// The file that a path leads to through any links; nil where it leads nowhere.
func resolvingLinks(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// The file that a path leads to through any links, whether it is there or not.
func followingLinks(_ path: String) -> String {
  var path = path
  // Links that lead around in a circle lead nowhere.
  for _ in 0..<mostLinks {
    if let resolved = resolvingLinks(path) { return resolved }
    guard let target = linkTarget(path) else { return path }
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    path = target.hasPrefix("/") ? target : folder + target
  }
  return path
}

private let mostLinks = 40

/// What a symbolic link says; nil for anything else.
private func linkTarget(_ path: String) -> String? {
  unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
    guard let start = buffer.baseAddress else { return nil }
    let count = unsafe readlink(path, start, buffer.count)
    guard count > 0 else { return nil }
    return unsafe String(
      decoding: UnsafeRawBufferPointer(start: start, count: count),
      as: UTF8.self
    )
  }
}
