internal import Dispatch
internal import Synchronization

/// Threads that read the next pages while the last ones are written.
///
/// The thread that writes is one of them: it reads too while it has to wait for a page. Pages come
/// out in the order of their paths, so how many threads there are shows nowhere.
final class PageCrew: Sendable {
  private struct Work {
    var next = 0
    var done: [Int: IngestedPage] = [:]
    /// The first page that the writer has not taken yet.
    var taken = 0
    var isStopped = false
    /// Articles of large pages that there was no room for.
    var excess = 0
  }

  private let paths: [String]
  private let ingester: PageIngester
  private let work = Mutex(Work())
  private let arrived = DispatchSemaphore(value: 0)
  /// As often raised as articles may still be read ahead of the writer.
  private let room: DispatchSemaphore
  private static let articlesAhead = 1_024
  private let group = DispatchGroup()

  init(_ paths: [String], _ ingester: PageIngester, jobs: Int) {
    self.paths = paths
    self.ingester = ingester
    // A semaphore that dies with less than it was made with ends the process, as it would when
    // writing fails; so it is made with nothing and then raised.
    room = DispatchSemaphore(value: 0)
    for _ in 0..<Self.articlesAhead { room.signal() }
    for _ in 1..<max(1, min(jobs, paths.count)) {
      DispatchQueue.global().async(group: group) { self.run() }
    }
  }

  /// The page whose turn it is; nil after the last one.
  func next() -> IngestedPage? {
    while true {
      let (page, isOver) = work.withLock { work -> (IngestedPage?, Bool) in
        guard work.taken < paths.count else { return (nil, true) }
        guard let page = work.done.removeValue(forKey: work.taken) else { return (nil, false) }
        work.taken += 1
        return (page, false)
      }
      if isOver { return nil }
      if let page {
        makeRoom(page.weight)
        return page
      }
      if room.wait(timeout: .now()) == .timedOut || !readOne() { arrived.wait() }
    }
  }

  /// Lets the threads end before their work is done.
  func stop() {
    work.withLock { $0.isStopped = true }
    // A thread that has just read a large page takes the room of all its articles.
    repeat { room.signal() } while group.wait(timeout: .now() + .milliseconds(1)) == .timedOut
  }

  private func run() {
    while true {
      room.wait()
      guard readOne() else { return }
    }
  }

  /// Reads the next page, for which there is room; false where there is none.
  private func readOne() -> Bool {
    let index = work.withLock { work -> Int? in
      guard !work.isStopped, work.next < paths.count else { return nil }
      defer { work.next += 1 }
      return work.next
    }
    guard let index else {
      // The next thread waits for room as well, and there is nothing left to do.
      room.signal()
      return false
    }
    let page = ingester.page(paths[index])
    let excess = (1..<max(1, page.weight)).count { _ in room.wait(timeout: .now()) == .timedOut }
    work.withLock {
      $0.excess += excess
      $0.done[index] = page
    }
    arrived.signal()
    return true
  }

  /// Gives the room of some articles back, but for what was taken without any.
  private func makeRoom(_ articles: Int) {
    let free = work.withLock { work in
      let owed = min(work.excess, articles)
      work.excess -= owed
      return articles - owed
    }
    for _ in 0..<free { room.signal() }
  }
}
