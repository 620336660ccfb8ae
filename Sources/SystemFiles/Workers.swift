internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Threads that share out a piece of work whose results come back in order.
package enum Workers {
  /// The number of processors of this machine.
  package static var processors: Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// Transforms every element on up to `jobs` threads; the results have the order of the elements.
  ///
  /// With one job, or where the system refuses a thread, the calling thread does the work.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    jobs: Int,
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    guard jobs > 1, elements.count > 1 else { return elements.map(transform) }
    let shared = SharedWork(elements, transform)
    var threads: [pthread_t] = []
    for _ in 1..<min(jobs, elements.count) {
      if let thread = start(shared.work) { threads.append(thread) }
    }
    shared.work()
    for thread in threads { pthread_join(thread, nil) }
    return shared.results
  }

  private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    let body = unsafe Unmanaged.passRetained(ThreadBody(work))
    var thread = pthread_t()
    let status = unsafe pthread_create(
      &thread,
      nil,
      { pointer in
        if let pointer = unsafe pointer {
          unsafe Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().work()
        }
        return nil
      },
      body.toOpaque()
    )
    guard status != 0 else { return thread }
    unsafe body.release()
    return nil
  }
}

/// What a thread does, in a box that a C function can carry.
private final class ThreadBody: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) {
    self.work = work
  }
}

/// Elements that several threads take one after the other.
private final class SharedWork<Element: Sendable, Result: Sendable>: Sendable {
  private let elements: [Element]
  private let transform: @Sendable (Element) -> Result
  private let next = Atomic<Int>(0)
  private let found: Mutex<[Result?]>

  init(_ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result) {
    self.elements = elements
    self.transform = transform
    found = Mutex(Array(repeating: nil, count: elements.count))
  }

  /// Takes elements until none is left.
  func work() {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < elements.count else { return }
      let result = transform(elements[index])
      found.withLock { $0[index] = result }
    }
  }

  var results: [Result] {
    found.withLock { $0.compactMap(\.self) }
  }
}
