public import TradingModel

/// The causal chains of a session: what happened from each signal to its fills.
public struct TraceState: Sendable, Hashable {
  /// Steps of one chain; later ones are counted alone.
  public static let maximumSteps = 1_000

  /// Those of the newest signals, in the order of their arrival: a chain has its signal's number.
  private var chains: [Chain] = []
  /// How many came before the first of ``chains``.
  private var older = 0
  /// Of those, by their numbers, the ones to which something may still come.
  private var open: [Int: Chain] = [:]
  /// When there would be more in ``chains``, the oldest leave. Nil: none does by itself.
  private var maximumChains: Int?

  /// Whether what every risk rule read is kept of each signal, for people who ask why: most of what a chain takes.
  var keepsRiskChecks = true

  /// How many chains there were.
  public var count: Int { older + chains.count }

  /// How many are in memory.
  public var presentCount: Int { open.count + chains.count }

  /// Whether a chain has left memory. What came to it since is nowhere here.
  public func hasDeparted(_ traceID: TraceID) -> Bool {
    let index = index(of: traceID)
    return index >= 0 && index < older && open[index] == nil
  }

  /// In the order in which they happened; at most ``maximumSteps``.
  public func steps(of traceID: TraceID) -> [TraceStep] { chain(of: traceID)?.steps ?? [] }

  /// Steps that were too many to be kept.
  public func omittedSteps(of traceID: TraceID) -> UInt64 { chain(of: traceID)?.omitted ?? 0 }

  private func index(of traceID: TraceID) -> Int { Int(clamping: traceID.serial) - 1 }

  private func chain(of traceID: TraceID) -> Chain? {
    let index = index(of: traceID)
    return chains.indices.contains(index - older) ? chains[index - older] : open[index]
  }

  mutating func begin(at time: Instant) {
    if let maximumChains, chains.count >= maximumChains { letGo(ofOldest: max(1, maximumChains / 10)) }
    chains.append(Chain(at: time))
  }

  mutating func add(_ kind: TraceStep.Kind, to traceID: TraceID, at time: Instant) {
    let index = index(of: traceID)
    if chains.indices.contains(index - older) { return chains[index - older].add(kind, at: time) }
    open[index]?.add(kind, at: time)
    if maximumChains != nil, open[index]?.isOpen == false { open[index] = nil }
  }

  // MARK: Leaving

  /// - Parameter maximum: chains that stay besides those to which something may still come. Nil: all.
  mutating func keep(_ maximum: Int?) {
    maximumChains = maximum
    if let maximum { letGo(ofOldest: max(0, chains.count - maximum)) }
  }

  /// Lets go of all chains that have ended.
  mutating func letGoOfEnded() { letGo(ofOldest: chains.count) }

  private mutating func letGo(ofOldest count: Int) {
    open = open.filter(\.value.isOpen)
    for (place, chain) in chains.prefix(count).enumerated() where chain.isOpen { open[older + place] = chain }
    chains.removeFirst(count)
    older += count
  }
}

extension TraceState {
  private struct Chain: Sendable, Hashable {
    private(set) var steps: [TraceStep]
    private(set) var omitted: UInt64 = 0
    /// Whether its signal waits for a person or a batch.
    private var isWaiting = true
    /// How many of its orders work.
    private var workingOrders: Int32 = 0
    /// How many of its triggers watch the market.
    private var armedTriggers: Int32 = 0

    /// Whether something may still come to it, but for what a broker says of an order that has ended.
    var isOpen: Bool { isWaiting || workingOrders > 0 || armedTriggers > 0 }

    init(at time: Instant) { steps = [TraceStep(kind: .signal, time: time)] }

    mutating func add(_ kind: TraceStep.Kind, at time: Instant) {
      note(kind)
      guard steps.count < TraceState.maximumSteps else { return omitted += 1 }
      steps.append(TraceStep(kind: kind, time: time))
    }

    private mutating func note(_ kind: TraceStep.Kind) {
      switch kind {
      case .resolved(let status): isWaiting = !status.isFinal
      case .submitted: workingOrders += 1
      // An order that fills after its end ends twice: a chain that leaves too early is found in its row all the same.
      case .ended(_, let status): if status != .denied, workingOrders > 0 { workingOrders -= 1 }
      case .trigger(_, .armed): armedTriggers += 1
      case .trigger(_, .fired), .trigger(_, .cancelled): armedTriggers -= 1
      case .signal, .held, .sized, .risk, .accepted, .filled, .trigger: break
      }
    }
  }
}

extension SessionState {
  /// The chain to which an event of the session adds, or whose order or trigger it is about. Nil: to none.
  func traceID(of event: SessionEvent) -> TraceID? {
    switch event.kind {
    case .signal(.received(let signal)): signal.traceID
    case .signal(.moved(let signalID, _, _)): signalBook.signal(signalID)?.traceID
    case .trace(.riskChecked(let traceID, _)): traceID
    case .orderCreated(let order): order.traceID
    case .orderChanged(let orderID, _), .orderFilled(let orderID, _, _): order(orderID)?.traceID
    case .triggerCreated(let trigger): trigger.signalID.flatMap { signalBook.signal($0)?.traceID }
    case .triggerRepriced(let triggerID, _), .triggerUpdated(let triggerID, _), .triggerFired(let triggerID, _, _),
      .triggerCancelled(let triggerID, _):
      trigger(triggerID)?.signalID.flatMap { signalBook.signal($0)?.traceID }
    default: nil
    }
  }
}

extension SessionEngine {
  /// Keeps nothing of what risk rules read from now on, but what they decide: for a backtest, which nobody asks.
  public mutating func forgetRiskChecks() { state.traceBook.keepsRiskChecks = false }
}

/// A fact about a causal chain that no other event tells.
public enum TraceEvent: Sendable, Hashable {
  /// Every rule that was checked for its order, with its numbers.
  indirect case riskChecked(TraceID, [RiskCheckResult])
}
