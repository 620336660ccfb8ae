internal import Dispatch
internal import Synchronization

/// A thread that reads ahead of the one that takes what was read, by a bounded number of batches.
final class ReadAhead<Batch: Sendable, Outcome: Sendable>: Sendable {
  /// Ends the reading when nobody takes what is read any more.
  private struct Stopped: Error {}

  private struct Work {
    var batches: [Batch] = []
    var isStopped = false
    /// How the reading ended, once it has.
    var end: Result<Outcome, any Error>?
  }

  private let work = Mutex(Work())
  private let arrived = DispatchSemaphore(value: 0)
  /// As often raised as batches may still be read ahead.
  private let room: DispatchSemaphore
  private let group = DispatchGroup()

  /// Begins to read; `read` is given what takes its batches.
  init(
    batches: Int,
    _ read: @escaping @Sendable (_ give: @escaping (Batch) throws -> Void) throws -> Outcome
  ) {
    // A semaphore that dies with less than it was made with ends the process.
    room = DispatchSemaphore(value: 0)
    for _ in 0..<batches { room.signal() }
    DispatchQueue.global().async(group: group) {
      let end = Result { try read(self.give) }
      self.work.withLock { $0.end = end }
      self.arrived.signal()
    }
  }

  private func give(_ batch: Batch) throws {
    room.wait()
    let isStopped = work.withLock { work in
      work.batches.append(batch)
      return work.isStopped
    }
    if isStopped { throw Stopped() }
    arrived.signal()
  }

  /// The next batch; nil after the last one.
  func next() -> Batch? {
    arrived.wait()
    let batch = work.withLock { $0.batches.isEmpty ? nil : $0.batches.removeFirst() }
    (batch == nil ? arrived : room).signal()
    return batch
  }

  /// What the reading came to, after the last batch.
  ///
  /// - Throws: What ended it early.
  func outcome() throws -> Outcome {
    group.wait()
    guard let end = work.withLock(\.end) else { throw Stopped() }
    return try end.get()
  }

  /// Lets the thread end, be it before its work is done.
  func stop() {
    work.withLock { $0.isStopped = true }
    room.signal()
    group.wait()
  }
}
