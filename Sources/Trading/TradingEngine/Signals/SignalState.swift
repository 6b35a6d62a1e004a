public import TradingModel

/// The signals that a session has been given.
public struct SignalState: Sendable, Hashable {
  /// In the order of their arrival, final ones too.
  public internal(set) var signals: [TradeSignal] = []
  /// Indices of those that wait for a person or a batch, ascending.
  private(set) var waiting: [Int] = []
  /// The instant before which nothing that waits ends by itself: what a tick compares. Nanoseconds since the epoch.
  private(set) var nextDeadline = Int64.max
  private var clientIndex: [ClientSignalID: Int] = [:]
  /// Index of the newest signal of the session's own strategy in each instrument.
  private var newestOwn: [Symbol: Int] = [:]

  public func index(of signalID: SignalID) -> Int? {
    let index = Int(clamping: signalID.serial) - 1
    return signals.indices.contains(index) && signals[index].signalID == signalID ? index : nil
  }

  public func signal(_ signalID: SignalID) -> TradeSignal? { index(of: signalID).map { signals[$0] } }

  public func signal(clientSignalID: ClientSignalID) -> TradeSignal? { clientIndex[clientSignalID].map { signals[$0] } }

  /// The signal that a chain begins with: both have the same number.
  public func signal(_ traceID: TraceID) -> TradeSignal? {
    let index = Int(clamping: traceID.serial) - 1
    return signals.indices.contains(index) && signals[index].traceID == traceID ? signals[index] : nil
  }

  /// What the session's own strategy said last in an instrument.
  func newestOwn(in symbol: Symbol) -> TradeSignal? { newestOwn[symbol].map { signals[$0] } }

  /// Those that wait for a person or a batch, in the order of their arrival.
  public var waitingSignals: [TradeSignal] { waiting.map { signals[$0] } }

  /// The names of the next signal and of its chain.
  var nextID: SignalID { SignalID("sig", UInt64(signals.count) + 1) }
  var nextTraceID: TraceID { TraceID("trc", UInt64(signals.count) + 1) }

  /// Makes a fact about a signal part of the state. On an error nothing has changed.
  mutating func apply(_ event: SignalEvent, at time: Instant) throws(EventError) {
    switch event {
    case .received(let signal):
      guard signal.signalID == nextID, signal.clientSignalID.map({ clientIndex[$0] == nil }) ?? true else {
        throw .duplicateSignal(signal.signalID)
      }
      if let client = signal.clientSignalID {
        clientIndex[client] = signals.count
      } else {
        newestOwn[signal.body.symbol] = signals.count
      }
      if let deadline = signal.status.deadline {
        waiting.append(signals.count)
        nextDeadline = min(nextDeadline, deadline.nanosecondsSinceEpoch)
      }
      signals.append(signal)
    case .moved(let signalID, let status, let sizing):
      guard let index = index(of: signalID) else { throw .unknownSignal(signalID) }
      guard signals[index].move(to: status, sizing: sizing, at: time) else { throw .illegalSignalMove(signalID) }
      waiting.removeAscending(index)
      nextDeadline = .max
      for index in waiting {
        nextDeadline = min(nextDeadline, signals[index].status.deadline?.nanosecondsSinceEpoch ?? .max)
      }
    }
  }
}

extension SignalStatus {
  /// When it ends by itself. Nil for what is final.
  var deadline: Instant? {
    switch self {
    case .pendingApproval(let expireTime): expireTime
    case .queued(let releaseTime, let expireTime): min(releaseTime, expireTime ?? releaseTime)
    case .routed, .denied, .rejected, .expired, .dropped: nil
    }
  }
}
