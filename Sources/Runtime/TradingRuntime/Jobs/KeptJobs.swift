internal import TradingModel

/// A long piece of work of the server that has a name.
protocol KeptJob: Sendable {
  associatedtype Kind
  associatedtype Progress: Sendable
  associatedtype Outcome: Sendable

  var id: Identifier<Kind> { get }
  var state: JobState<Progress, Outcome> { get }
}

/// Jobs of one kind, in the order of their creation; the oldest that has ended makes room.
struct KeptJobs<Job: KeptJob>: Sendable {
  typealias ID = Identifier<Job.Kind>

  /// What the house names are made of.
  let prefix: StaticString
  /// Jobs that may run at a time.
  let maximumRunning: Int
  /// Jobs that are kept.
  let maximumKept: Int

  private var jobs: [ID: Job] = [:]
  private var order: [ID] = []
  private var lastNumber: UInt64 = 0

  init(prefix: StaticString, maximumRunning: Int, maximumKept: Int) {
    self.prefix = prefix
    self.maximumRunning = maximumRunning
    self.maximumKept = maximumKept
  }

  /// In the order of their creation.
  var all: [Job] { order.compactMap { jobs[$0] } }

  subscript(_ id: ID) -> Job? { jobs[id] }

  /// A name that nobody has.
  mutating func freeID() -> ID {
    repeat { lastNumber += 1 } while jobs[ID(prefix, lastNumber)] != nil
    return ID(prefix, lastNumber)
  }

  /// - Throws: ``RuntimeError/limitReached(name:maximum:)`` when no further one may run now.
  func requireTurn() throws {
    guard jobs.values.lazy.filter({ !$0.state.status.phase.isFinal }).count < maximumRunning else {
      throw RuntimeError.limitReached(name: "running \(prefix)s", maximum: maximumRunning)
    }
  }

  mutating func keep(_ job: Job) {
    if order.count >= maximumKept,
      let oldest = order.firstIndex(where: { jobs[$0]?.state.status.phase.isFinal ?? true })
    {
      jobs[order.remove(at: oldest)] = nil
    }
    if jobs.updateValue(job, forKey: job.id) == nil { order.append(job.id) }
  }

  /// Ends all that run.
  func end() async {
    for job in jobs.values { job.state.cancel() }
    for job in jobs.values { await job.state.wait() }
  }
}
