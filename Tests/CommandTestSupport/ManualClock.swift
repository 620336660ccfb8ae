import Synchronization

/// A clock that goes only when a test moves it.
package final class ManualClock: Sendable {
  private let time = Mutex(Duration.zero)

  package init() {}

  package var now: Duration { time.withLock { $0 } }

  package func advance(by step: Duration) {
    time.withLock { $0 += step }
  }
}
