internal import Dispatch
private import Foundation
internal import Logging
internal import MemoryStore
internal import Synchronization
internal import TradingRuntime

/// The thread that commits. It lives until it is told to end, and outlives its journal by what is left to write.
final class Committer: Sendable {
  struct State {
    var queue: CommitQueue
    var room = RoomWaiters()
    var hasEnded = false
    var endWaiters: [CheckedContinuation<Void, Never>] = []

    mutating func loseStore(reason: String) -> [CommitQueue.Waiter] {
      defer { queue.loseStore() }
      return queue.lost(reason: reason)
    }
  }

  let log: any RecordLog
  let tail: MemoryJournal
  let state: Mutex<State>
  private let settings: CommitSettings
  private let logger: Logger
  private let signal = DispatchSemaphore(value: 0)

  init(log: any RecordLog, settings: CommitSettings, newest: Revision, newestCall: UInt64, logger: Logger) {
    self.log = log
    self.settings = settings
    self.logger = logger
    tail = MemoryJournal(capacity: settings.tailCapacity, after: newest)
    state = Mutex(State(queue: CommitQueue(settings: settings, durable: newest, newestCall: newestCall)))
  }

  func start() {
    let thread = Thread { [self] in run() }
    thread.name = "journal"
    thread.start()
  }

  func wake() { signal.signal() }

  /// Takes nothing more; the thread writes what is left and ends.
  func end() {
    if state.withLock({ $0.queue.close() }) { wake() }
  }

  /// The same, and returns when it has.
  func close() async {
    end()
    await withCheckedContinuation { continuation in
      let hasEnded = state.withLock { state in
        if !state.hasEnded { state.endWaiters.append(continuation) }
        return state.hasEnded
      }
      if hasEnded { continuation.resume() }
    }
  }

  // MARK: The thread

  private func run() {
    while true {
      switch state.withLock({ $0.queue.next(at: .now) }) {
      case .commit(let units, let notes, let passed):
        commit(units, AuditBatch(notes, after: passed, limit: log.maximumRowBytes))
      case .wait(let duration): _ = signal.wait(timeout: .now() + .nanoseconds(Int(duration.wholeNanoseconds)))
      // Nobody wakes it for the record of a call alone.
      case .idle: _ = signal.wait(timeout: .now() + .nanoseconds(Int(settings.maximumNoteDelay.wholeNanoseconds)))
      case .end: return finish()
      }
    }
  }

  private func commit(_ units: consuming [CommitQueue.Unit], _ calls: AuditBatch) {
    let units = StoredUnit.rows(of: units, limit: log.maximumRowBytes)
    do {
      FaultPoint.pass(.beforeCommit)
      try log.append(units, audit: calls)
      FaultPoint.pass(.afterCommit)
      showWhatIsInFlight()
      publish(state.withLock { $0.queue.committed() })
    } catch {
      let reason = "\(error)"
      logger.error("a commit failed", metadata: ["store": "\(log.description)", "error": "\(reason)"])
      fail(state.withLock { $0.queue.suspend(reason: reason) }, reason)
      settle(units.last, reason)
    }
  }

  /// Looks whether the commit took place, then waits until the store can write again.
  ///
  /// Where the lock goes with a connection, another server may have had the store while this one had none. What is there
  /// then is not what this one knows: it writes nothing more.
  private func settle(_ last: StoredUnit?, _ reason: String) {
    guard let newest = retrying({ try log.newestUnit() }) else {
      return fail(state.withLock { $0.queue.lost(reason: reason) }, reason)
    }
    if let newest, newest == last {
      showWhatIsInFlight()
      publish(state.withLock { $0.queue.foundCommitted() })
    } else if newest?.revision ?? 0 == state.withLock({ $0.queue.durable }) {
      fail(state.withLock { $0.queue.lost(reason: reason) }, reason)
    } else {
      let reason = "another server wrote to \(log.description) meanwhile: stop one of the two, and start this one anew"
      logger.critical("the store is another's", metadata: ["store": "\(log.description)", "error": "\(reason)"])
      return fail(state.withLock { $0.loseStore(reason: reason) }, reason)
    }
    guard retrying({ try log.probe() }) != nil else { return }
    let waiters = state.withLock { state in
      state.queue.resume()
      return state.room.takeAll()
    }
    for waiter in waiters { waiter.resume() }
    logger.notice("the store can be written again", metadata: ["store": "\(log.description)"])
  }

  /// Tries until it works. Nil when the journal was closed meanwhile.
  private func retrying<Answer>(_ operation: () throws -> Answer) -> Answer? {
    var pause = settings.retry.lowerBound
    while true {
      if let answer = try? operation() { return answer }
      if state.withLock({ $0.queue.condition == .closed }) { return nil }
      _ = signal.wait(timeout: .now() + .nanoseconds(Int(pause.wholeNanoseconds)))
      pause = min(pause * 2, settings.retry.upperBound)
    }
  }

  /// Readers have it before anybody is told that it is durable: who asks afterwards finds it.
  private func showWhatIsInFlight() {
    tail.take(state.withLock { $0.queue.inFlight }.lazy.map { ($0.entries, $0.sessionID) })
  }

  private func publish(_ committed: CommitQueue.Committed) {
    FaultPoint.pass(.beforeAnswer)
    for waiter in committed.waiters { waiter.resume(returning: .success(())) }
    for waiter in state.withLock({ $0.queue.takeNoteWaiters(succeeded: true) }) {
      waiter.resume(returning: .success(()))
    }
    let waiters = state.withLock { $0.queue.hasRoom ? $0.room.takeAll() : [] }
    for waiter in waiters { waiter.resume() }
    tail.dropSuperfluous()
  }

  private func fail(_ waiters: [CommitQueue.Waiter], _ reason: String) {
    let noteWaiters = state.withLock { $0.queue.takeNoteWaiters(succeeded: false) }
    for waiter in waiters + noteWaiters { waiter.resume(returning: .failure(.unavailable(reason: reason))) }
    // A journal that cannot write has room: it says what is wrong when it is given something.
    for waiter in state.withLock({ $0.room.takeAll() }) { waiter.resume() }
  }

  private func finish() {
    log.close()
    let waiters = state.withLock { state in
      state.hasEnded = true
      defer { state.endWaiters = [] }
      return state.endWaiters
    }
    for waiter in waiters { waiter.resume() }
  }
}
